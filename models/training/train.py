"""Trains the parser: see README.md. Continues from the checkpoint in the output folder."""
import argparse
import hashlib
import json
import os
import random
import time
from collections import Counter
from pathlib import Path

import torch
import torch.nn.functional as F

from network import Network, load_encoder
from pieces import Pieces, SHAPES, shape
from treebank import CLAUSE_RELATIONS, plain, read

LONGEST = 180


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--treebanks", type=Path, required=True,
                        help="holds ewt/ and gum/, converted")
    parser.add_argument("--encoder", type=Path, required=True, help="folder with .onnx, tokenizer")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--minutes", type=float, default=60, help="of wall time, in all")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--layers", type=int, default=6)
    parser.add_argument("--exits", default="3,6")
    parser.add_argument("--batch", type=int, default=1800, help="word pieces a step")
    parser.add_argument("--encoder-rate", type=float, default=2.5e-4)
    parser.add_argument("--head-rate", type=float, default=1.5e-3)
    return parser.parse_args()


class Sentence:
    __slots__ = ("ids", "shapes", "first", "last", "tags", "heads", "labels", "tree")

    def __init__(self, tree, pieces, relations, tags):
        words = [plain(w) for w in tree.words]
        self.tree = tree
        self.ids, self.shapes, self.first, self.last = [101], [0], [], []
        for i, word in enumerate(words):
            cut = pieces.of(word)
            self.first.append(len(self.ids))
            self.ids += cut
            self.shapes += [shape(word, i == 0)] * len(cut)
            self.last.append(len(self.ids) - 1)
        self.ids.append(102)
        self.shapes.append(0)
        self.heads = tree.heads
        self.labels = [relations.get(r, relations["dep"]) for r in tree.relations]
        self.tags = [tags.get(t, tags["NN"]) for t in tree.tags]


def padded(rows, fill):
    longest = max(map(len, rows))
    return torch.tensor([row + [fill] * (longest - len(row)) for row in rows])


class Batch:
    def __init__(self, sentences):
        self.sentences = sentences
        self.ids = padded([s.ids for s in sentences], 0)
        self.mask = (padded([[1] * len(s.ids) for s in sentences], 0)).bool()
        self.shapes = padded([s.shapes for s in sentences], 0)
        self.first = padded([s.first for s in sentences], 0)
        self.last = padded([s.last for s in sentences], 0)
        self.heads = padded([s.heads for s in sentences], 0)
        self.labels = padded([s.labels for s in sentences], 0)
        self.tags = padded([s.tags for s in sentences], 0)
        self.words = padded([[1] * len(s.heads) for s in sentences], 0).bool()


def batches(sentences, size, shuffle):
    order = sorted(range(len(sentences)), key=lambda i: len(sentences[i].ids)
                   + (random.random() * 4 if shuffle else 0))
    groups, group, longest = [], [], 0
    for i in order:
        longest = max(longest, len(sentences[i].ids))
        if group and longest * (len(group) + 1) > size:
            groups.append(group)
            group, longest = [], len(sentences[i].ids)
        group.append(i)
    groups.append(group)
    if shuffle:
        random.shuffle(groups)
    for group in groups:
        yield Batch([sentences[i] for i in group])


def forbid(arcs, batch):
    """No word is its own head, none has a head in the padding. arcs: b, n, n + 1."""
    b, n, m = arcs.shape
    own = torch.cat([torch.zeros(n, 1), torch.eye(n)], 1).bool()
    outside = torch.cat([torch.ones(b, 1).bool(), batch.words], 1).logical_not()[:, None, :]
    return arcs.masked_fill(own | outside, -1e4)


def loss_of(network, batch, outputs):
    total = 0.0
    kept = batch.words
    for name, (tags, arcs, parts) in outputs.items():
        labels = network.exits[name].labels(parts, batch.heads)
        total = total + F.cross_entropy(forbid(arcs, batch)[kept], batch.heads[kept])
        total = total + F.cross_entropy(labels[kept], batch.labels[kept])
        total = total + 0.5 * F.cross_entropy(tags.float()[kept], batch.tags[kept])
    return total


def one_tree(scores):
    """The best tree with one root (Chu-Liu/Edmonds). scores: n rows of n + 1. Gives n heads."""
    n = len(scores)
    heads = best_arborescence(scores)
    roots = [i for i in range(n) if heads[i] == 0]
    if len(roots) == 1:
        return heads
    best, best_score = heads, -1e30
    for root in roots:
        limited = [row[:] for row in scores]
        for i in range(n):
            if i != root:
                limited[i][0] = -1e9
        tried = best_arborescence(limited)
        score = sum(limited[i][tried[i]] for i in range(n))
        if score > best_score:
            best, best_score = tried, score
    return best


def best_arborescence(scores):
    n = len(scores)
    weight = {(h, d + 1): scores[d][h] for d in range(n) for h in range(n + 1) if h != d + 1}
    if n == 1:
        return [0]
    heads = contract(set(range(n + 1)), weight)
    return [heads[d] for d in range(1, n + 1)]


def contract(nodes, weight):
    best = {}
    for (h, d), w in weight.items():
        if d != 0 and (d not in best or w > weight[(best[d], d)]):
            best[d] = h
    cycle = find_cycle(best)
    if cycle is None:
        return best
    new = max(nodes) + 1
    entering, leaving, smaller = {}, {}, {}
    for (h, d), w in weight.items():
        if h in cycle and d in cycle:
            continue
        if d in cycle:
            gain = w - weight[(best[d], d)]
            if (h, new) not in smaller or gain > smaller[(h, new)]:
                smaller[(h, new)], entering[h] = gain, d
        elif h in cycle:
            if (new, d) not in smaller or w > smaller[(new, d)]:
                smaller[(new, d)], leaving[d] = w, h
        else:
            smaller[(h, d)] = w
    inner = contract((nodes - cycle) | {new}, smaller)
    result = {d: best[d] for d in cycle}
    for d, h in inner.items():
        if d == new:
            result[entering[h]] = h
        else:
            result[d] = leaving[d] if h == new else h
    return result


def find_cycle(heads):
    state = {}
    for start in heads:
        path, node = [], start
        while node in heads and node not in state:
            state[node] = start
            path.append(node)
            node = heads[node]
        if node in state and state[node] == start and node in path:
            return set(path[path.index(node):])
    return None


@torch.no_grad()
def evaluate(network, sentences, relations, tags, exits, trees=False):
    """Unlabelled, labelled, clause relations and tags, punctuation left out, base relations."""
    network.eval()
    names, tag_names = list(relations), list(tags)
    counts = {e: Counter() for e in exits}
    for batch in batches(sentences, 4000, False):
        with torch.autocast("cpu", dtype=torch.bfloat16):
            outputs = network(batch.ids, batch.shapes, batch.mask, batch.first, batch.last)
        for e in exits:
            tag, arcs, parts = outputs[e]
            arcs = forbid(arcs, batch)
            heads = arcs.argmax(-1)
            if trees:
                for row, s in enumerate(batch.sentences):
                    n = len(s.heads)
                    scores = arcs[row, :n, :n + 1].log_softmax(-1).tolist()
                    heads[row, :n] = torch.tensor(one_tree(scores))
            with torch.autocast("cpu", dtype=torch.bfloat16):
                labels = network.exits[e].labels(parts, heads).argmax(-1)
            c = counts[e]
            for row, s in enumerate(batch.sentences):
                for i, gold in enumerate(s.tree.relations):
                    c["tags"] += tag_names[int(tag[row, i].argmax())] == s.tree.tags[i]
                    c["words"] += 1
                    if gold == "punct":
                        continue
                    base = gold.split(":")[0]
                    right = int(heads[row, i]) == s.heads[i]
                    full = right and names[int(labels[row, i])].split(":")[0] == base
                    c["all"] += 1
                    c["head"] += right
                    c["both"] += full
                    if base in CLAUSE_RELATIONS:
                        c["clause"] += 1
                        c["clause right"] += full
    network.train()
    return {e: {"uas": c["head"] / c["all"], "las": c["both"] / c["all"],
                "clause": c["clause right"] / c["clause"], "tags": c["tags"] / c["words"]}
            for e, c in counts.items()}


def digest(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def main():
    given = arguments()
    given.out.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(given.threads)
    torch.manual_seed(given.seed)
    random.seed(given.seed)
    vocabulary = json.loads(next(given.encoder.glob("*tokenizer.json")).read_text(
        encoding="utf-8"))["model"]["vocab"]
    files = {f"{bank}/{part}": given.treebanks / bank / f"{part}.conllu"
             for bank in ("ewt", "gum") for part in ("train", "dev")}
    trees = {name: list(read(path)) for name, path in files.items()}
    training = trees["ewt/train"] + trees["gum/train"]
    relations = Counter(r for t in training for r in t.relations)
    relations = {r: i for i, r in enumerate(sorted(r for r, c in relations.items() if c >= 3))}
    tags = {t: i for i, t in enumerate(sorted({tag for t in training for tag in t.tags}))}
    pieces = Pieces(vocabulary)
    data = [Sentence(t, pieces, relations, tags) for t in training if len(t.words) <= LONGEST]
    dev = {bank: [Sentence(t, pieces, relations, tags) for t in trees[bank + "/dev"]]
           for bank in ("ewt", "gum")}
    exits = given.exits.split(",")
    network = Network(len(vocabulary), SHAPES, len(relations), len(tags), given.layers,
                      [int(e) for e in exits])
    load_encoder(network, next(given.encoder.glob("*.onnx")))
    encoder = [p for n, p in network.named_parameters() if p.requires_grad
               and not n.startswith(("exits", "shapes"))]
    others = [p for n, p in network.named_parameters() if n.startswith(("exits", "shapes"))]
    optimizer = torch.optim.AdamW([{"params": encoder, "lr": given.encoder_rate},
                                   {"params": others, "lr": given.head_rate}],
                                  betas=(0.9, 0.98), weight_decay=0.01)
    rates = [g["lr"] for g in optimizer.param_groups]
    saved, done, step, epoch, curve = given.out / "checkpoint.pt", 0.0, 0, 0, []
    if saved.exists():
        state = torch.load(saved)
        network.load_state_dict(state["network"])
        optimizer.load_state_dict(state["optimizer"])
        done, step, epoch, curve = state["done"], state["step"], state["epoch"], state["curve"]
    (given.out / "labels.json").write_text(json.dumps(
        {"relations": list(relations), "tags": list(tags), "layers": given.layers,
         "exits": exits, "seed": given.seed,
         "data": {name: digest(path) for name, path in files.items()}}, indent=1))
    average = {n: p.detach().clone() for n, p in network.named_parameters()}
    started = time.time()
    print(f"{len(data)} sentences, {sum(len(s.ids) for s in data)} pieces, "
          f"{len(relations)} relations", flush=True)

    def share():
        return (done + time.time() - started) / (given.minutes * 60)

    def keep(final):
        state = {"network": network.state_dict(), "average": average, "step": step,
                 "optimizer": optimizer.state_dict(), "epoch": epoch, "curve": curve,
                 "done": given.minutes * 60 if final else done + time.time() - started}
        torch.save(state, given.out / "checkpoint.new")
        os.replace(given.out / "checkpoint.new", saved)

    while share() < 1:
        epoch += 1
        sums, seen = [0.0, 0.0, 0], time.time()
        for batch in batches(data, given.batch, True):
            if share() >= 1:
                break
            ids = batch.ids
            hidden = (torch.rand(ids.shape) < 0.06) & (ids > 102)
            ids = ids.masked_fill(hidden, 103)
            with torch.autocast("cpu", dtype=torch.bfloat16):
                outputs = network(ids, batch.shapes, batch.mask, batch.first, batch.last)
                loss = loss_of(network, batch, outputs)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            norm = torch.nn.utils.clip_grad_norm_(encoder + others, 5.0)
            factor = min(1.0, (step + 1) / 150) * max(0.02, 1.0 - share())
            for group, rate in zip(optimizer.param_groups, rates):
                group["lr"] = rate * factor
            optimizer.step()
            step += 1
            if share() > 0.5 and step % 10 == 0:
                with torch.no_grad():
                    for n, p in network.named_parameters():
                        average[n].lerp_(p, 0.02)
            elif share() <= 0.5 and step % 200 == 0:
                average = {n: p.detach().clone() for n, p in network.named_parameters()}
            sums[0] += float(loss)
            sums[1] += float(norm)
            sums[2] += int(batch.mask.sum())
            if step % 100 == 0:
                print(f"step {step} share {share():.3f} loss {sums[0] / 100:.3f} norm "
                      f"{sums[1] / 100:.2f} pieces/s {sums[2] / (time.time() - seen):.0f}",
                      flush=True)
                sums, seen = [0.0, 0.0, 0], time.time()
        if epoch % 2 == 0 or share() >= 1:
            sample = dev["ewt"][::3] + dev["gum"][::3]
            result = evaluate(network, sample, relations, tags, exits)
            curve.append({"epoch": epoch, "minutes": share() * given.minutes, **result})
            print(json.dumps(curve[-1]), flush=True)
            keep(False)
    final = {}
    plain_weights = {n: p.detach().clone() for n, p in network.named_parameters()}
    for kind, weights in (("last", plain_weights), ("average", average)):
        with torch.no_grad():
            for n, p in network.named_parameters():
                p.copy_(weights[n])
        final[kind] = {bank: evaluate(network, s, relations, tags, exits, trees=True)
                       for bank, s in (*dev.items(), ("both", dev["ewt"] + dev["gum"]))}
        print(kind, json.dumps(final[kind]), flush=True)
    for n, p in network.named_parameters():
        p.data.copy_(plain_weights[n])
    keep(True)
    (given.out / "figures.json").write_text(json.dumps(
        {"curve": curve, "final": final, "arguments": {k: str(v) for k, v in vars(given).items()}},
        indent=1))


if __name__ == "__main__":
    main()
