"""Trees from scores, and what share of them is right."""
from collections import Counter

import torch

from data import batches
from treebank import CLAUSE_RELATIONS


def forbid(arcs, batch):
    """No word is its own head, none has a head in the padding. arcs: b, n, n + 1."""
    b, n, m = arcs.shape
    own = torch.cat([torch.zeros(n, 1), torch.eye(n)], 1).bool()
    outside = torch.cat([torch.ones(b, 1).bool(), batch.words], 1).logical_not()[:, None, :]
    return arcs.masked_fill(own | outside, -1e4)


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
def evaluate(network, sentences, data, trees=False):
    """Unlabelled, labelled, clause relations and tags, punctuation left out, base relations, for
    each exit of the network."""
    network.eval()
    names, tag_names = list(data.relations), list(data.tags)
    exits = list(network.exits)
    counts = {e: Counter() for e in exits}
    for batch in batches(sentences, 4000, False):
        with torch.autocast("cpu", dtype=torch.bfloat16):
            outputs = network(batch.ids, batch)
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
