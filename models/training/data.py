"""Sentences and batches of a treebank as both parsers take them."""
import hashlib
import json
import random
from collections import Counter

import torch

from pieces import Pieces, shape
from treebank import plain, read

LONGEST = 180
BANKS = ("ewt", "gum")


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


def digest(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


class Data:
    """The treebanks below a folder: files, relations and tags with their numbers, sentences."""

    def __init__(self, treebanks, encoder):
        self.vocabulary = json.loads(next(encoder.glob("*tokenizer.json")).read_text(
            encoding="utf-8"))["model"]["vocab"]
        files = {f"{bank}/{part}": treebanks / bank / f"{part}.conllu"
                 for bank in BANKS for part in ("train", "dev")}
        self.digests = {name: digest(path) for name, path in files.items()}
        trees = {name: list(read(path)) for name, path in files.items()}
        training = [t for bank in BANKS for t in trees[bank + "/train"]]
        counts = Counter(r for t in training for r in t.relations)
        self.relations = {r: i for i, r in enumerate(sorted(r for r, c in counts.items() if c >= 3))}
        self.tags = {t: i for i, t in enumerate(sorted({tag for t in training for tag in t.tags}))}
        self.pieces = Pieces(self.vocabulary)
        self.training = [self.sentence(t) for t in training if len(t.words) <= LONGEST]
        self.dev = {bank: [self.sentence(t) for t in trees[bank + "/dev"]] for bank in BANKS}

    def sentence(self, tree):
        return Sentence(tree, self.pieces, self.relations, self.tags)

    def sample(self):
        """A third of the dev parts, to watch the training with."""
        return [s for bank in BANKS for s in self.dev[bank][::3]]

    def final(self, evaluated):
        """What a function says of each dev part and of both together."""
        parts = {**self.dev, "both": [s for bank in BANKS for s in self.dev[bank]]}
        return {name: evaluated(sentences) for name, sentences in parts.items()}
