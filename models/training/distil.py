"""Trains the small parser on what a trained one says of the treebanks' sentences: see README.md.

Half of the sentences are shown with some of their words replaced by others of the same tag, so
that the teacher says more than the treebanks do. Continues from the checkpoint.
"""
import argparse
import json
import os
import random
import time
from collections import defaultdict
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path

import torch
import torch.nn.functional as F

from data import Batch, Data, batches
from network import ARC, Network
from pieces import SHAPES
from scoring import evaluate, forbid
from small import Small, cut_from, narrowed
from stored import Stored

OPEN_TAGS = ("NN", "NNS", "NNP", "NNPS", "JJ", "RB", "CD", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--treebanks", type=Path, required=True)
    parser.add_argument("--encoder", type=Path, required=True, help="folder with tokenizer")
    parser.add_argument("--teacher", type=Path, required=True, help="folder that train.py wrote")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--start", type=Path, help="a folder of a wider small one to narrow")
    parser.add_argument("--minutes", type=float, default=40, help="of wall time, in all")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--batch", type=int, default=1800, help="word pieces a step")
    parser.add_argument("--rate", type=float, default=5e-4)
    parser.add_argument("--head-rate", type=float, default=1.2e-3)
    parser.add_argument("--gold", type=float, default=0.3, help="weight of the treebanks' trees")
    return parser.parse_args()


class Varied:
    """Sentences with other words."""

    def __init__(self, data):
        self.data = data
        self.words = defaultdict(list)
        for s in data.training:
            for i, (word, tag) in enumerate(zip(s.tree.words, s.tree.tags)):
                if i and tag in OPEN_TAGS:
                    self.words[tag].append(word)

    def of(self, sentence, share):
        tree = sentence.tree
        words = [random.choice(self.words[tag]) if tag in self.words and random.random() < share
                 else word for word, tag in zip(tree.words, tree.tags)]
        return self.data.sentence(replace(tree, words=words))


def soft(scores, wanted):
    """Cross entropy with a teacher's scores; both n rows."""
    return -(wanted.softmax(-1) * scores.log_softmax(-1)).sum(-1).mean()


def loss_of(small, teacher, batch, original, gold):
    """original: for each sentence whether its words are those of the treebank."""
    kept = batch.words
    with torch.no_grad():
        tags, arcs, parts = teacher(batch.ids, batch)["6"]
        arcs = forbid(arcs, batch)
        heads = torch.where(original[:, None], batch.heads, arcs.argmax(-1))
        labels = teacher.exits["6"].labels(parts, heads)
    tried_tags, tried_arcs, tried_parts = small(batch.ids, batch)["small"]
    tried_arcs = forbid(tried_arcs, batch)
    tried_labels = small.exits["small"].labels(tried_parts, heads)
    loss = (soft(tried_arcs[kept], arcs[kept]) + soft(tried_labels[kept], labels[kept])
            + 0.5 * soft(tried_tags.float()[kept], tags.float()[kept]))
    own = kept & original[:, None]
    if gold and bool(own.any()):
        loss = loss + gold * (F.cross_entropy(tried_arcs[own], batch.heads[own])
                              + F.cross_entropy(tried_labels[own], batch.labels[own])
                              + 0.5 * F.cross_entropy(tried_tags.float()[own], batch.tags[own]))
    return loss


def load_teacher(folder, data):
    state = torch.load(folder / "checkpoint.pt")
    labels = json.loads((folder / "labels.json").read_text())
    assert labels["relations"] == list(data.relations) and labels["tags"] == list(data.tags)
    teacher = Network(len(data.vocabulary), SHAPES, len(data.relations), len(data.tags),
                      labels["layers"], [int(e) for e in labels["exits"]])
    teacher.load_state_dict({**state["network"], **state["average"]})
    return teacher.eval()


def load_small(folder, data):
    """A small parser of whatever widths, with its averaged weights."""
    state = torch.load(folder / "checkpoint.pt")
    weights = {**state["network"], **state["average"]}
    label = weights["exits.small.project.weight"].shape[0] // 2 - ARC
    small = Small(len(data.vocabulary), SHAPES, len(data.relations), len(data.tags),
                  weights["layers.0.up.weight"].shape[0], label)
    small.load_state_dict(weights)
    return small


def main():
    given = arguments()
    given.out.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(given.threads)
    torch.manual_seed(given.seed)
    random.seed(given.seed)
    data = Data(given.treebanks, given.encoder)
    teacher = load_teacher(given.teacher, data)
    watched = next(batches(data.training, 20000, True))
    small = narrowed(load_small(given.start, data), watched) if given.start else cut_from(
        teacher, watched)
    trained = [p for p in small.parameters() if p.requires_grad]
    heads = {id(p) for n, p in small.named_parameters() if n.startswith("exits")}
    optimizer = torch.optim.AdamW(
        [{"params": [p for p in trained if id(p) not in heads], "lr": given.rate},
         {"params": [p for p in trained if id(p) in heads], "lr": given.head_rate}],
        betas=(0.9, 0.98), weight_decay=0.01)
    rates = [g["lr"] for g in optimizer.param_groups]
    saved, done, step, epoch, curve = given.out / "checkpoint.pt", 0.0, 0, 0, []
    if saved.exists():
        state = torch.load(saved)
        small.load_state_dict(state["network"])
        optimizer.load_state_dict(state["optimizer"])
        done, step, epoch, curve = state["done"], state["step"], state["epoch"], state["curve"]
    (given.out / "labels.json").write_text(json.dumps(
        {"relations": list(data.relations), "tags": list(data.tags), "seed": given.seed,
         "teacher": str(given.teacher.name), "data": data.digests}, indent=1))
    varied, stored = Varied(data), Stored(small)
    average = {n: p.detach().clone() for n, p in small.named_parameters()}
    started = time.time()

    def share():
        return (done + time.time() - started) / (given.minutes * 60)

    def keep(final):
        state = {"network": small.state_dict(), "average": average, "step": step,
                 "optimizer": optimizer.state_dict(), "epoch": epoch, "curve": curve,
                 "done": given.minutes * 60 if final else done + time.time() - started}
        torch.save(state, given.out / "checkpoint.new")
        os.replace(given.out / "checkpoint.new", saved)

    small.train()
    while share() < 1:
        epoch += 1
        sums, seen = [0.0, 0.0, 0], time.time()
        for batch in batches(data.training, given.batch, True):
            if share() >= 1:
                break
            original = torch.rand(len(batch.sentences)) < 0.5
            batch = Batch([s if own else varied.of(s, random.choice((0.1, 0.3)))
                           for s, own in zip(batch.sentences, original.tolist())])
            optimizer.zero_grad(set_to_none=True)
            with stored if share() > 0.5 else nullcontext():
                with torch.autocast("cpu", dtype=torch.bfloat16):
                    loss = loss_of(small, teacher, batch, original, given.gold)
                loss.backward()
            norm = torch.nn.utils.clip_grad_norm_(trained, 5.0)
            factor = min(1.0, (step + 1) / 100) * max(0.02, 1.0 - share())
            for group, rate in zip(optimizer.param_groups, rates):
                group["lr"] = rate * factor
            optimizer.step()
            step += 1
            if share() > 0.5 and step % 10 == 0:
                with torch.no_grad():
                    for n, p in small.named_parameters():
                        average[n].lerp_(p, 0.02)
            elif share() <= 0.5 and step % 200 == 0:
                average = {n: p.detach().clone() for n, p in small.named_parameters()}
            sums = [sums[0] + float(loss), sums[1] + float(norm),
                    sums[2] + int(batch.words.sum())]
            if step % 100 == 0:
                print(f"step {step} share {share():.3f} loss {sums[0] / 100:.3f} norm "
                      f"{sums[1] / 100:.2f} words/s {sums[2] / (time.time() - seen):.0f}",
                      flush=True)
                sums, seen = [0.0, 0.0, 0], time.time()
        if epoch % 3 == 1 or share() >= 1:
            with stored:
                result = evaluate(small, data.sample(), data)
            curve.append({"epoch": epoch, "minutes": share() * given.minutes, **result})
            print(json.dumps(curve[-1]), flush=True)
            keep(False)
    last = {n: p.detach().clone() for n, p in small.named_parameters()}
    final = {}
    for kind, weights in (("last", last), ("average", average)):
        with torch.no_grad():
            for n, p in small.named_parameters():
                p.copy_(weights[n])
        with stored:
            final[kind] = data.final(lambda part: evaluate(small, part, data, trees=True))
        print(kind, json.dumps(final[kind]), flush=True)
    for n, p in small.named_parameters():
        p.data.copy_(last[n])
    keep(True)
    (given.out / "figures.json").write_text(json.dumps(
        {"curve": curve, "final": final, "arguments": {k: str(v) for k, v in vars(given).items()}},
        indent=1))


if __name__ == "__main__":
    main()
