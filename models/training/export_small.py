"""Writes a small parser as the file of weights that plain Java reads, with labels and vocabulary.

Each matrix becomes bytes with a scale for each row. Pieces of scripts that the treebanks do not
write are left out, and the rest have few steps, so that the archive packs them well.
"""
import argparse
import hashlib
import json
import struct
import unicodedata
from pathlib import Path

import numpy as np
import torch

from export import label_table
from network import ARC
from pieces import SHAPES
from small import LAYERS
from stored import STEPS

PLACES = 256
RENAMED = {"qkv": "attention", "out": "out", "up": "up", "down": "down"}


class File:
    def __init__(self):
        self.bytes = bytearray(b"PCWEIGHTS1")

    def matrix(self, name, rows, stepped=False):
        """stepped: whether each row holds multiples of its smallest number, as training made it."""
        rows = rows.detach().float().numpy()
        sizes = np.abs(rows)
        if stepped:
            scales = np.where(sizes > 0, sizes, np.inf).min(1)
        else:
            scales = sizes.max(1) / STEPS
        scales = np.where((scales == 0) | np.isinf(scales), 1, scales).astype(np.float32)
        encoded = name.encode("ascii")
        self.bytes += struct.pack(">B", len(encoded)) + encoded + struct.pack(">ii", *rows.shape)
        self.bytes += scales.astype(">f4").tobytes()
        self.bytes += np.rint(rows / scales[:, None]).astype(np.int8).tobytes()

    def linear(self, name, weight, bias):
        self.matrix(name, weight)
        self.list(name + ".bias", bias)

    def list(self, name, row):
        """A short list of numbers is a column: each has a scale of its own and stays exact."""
        self.matrix(name, row[:, None])


def latin(piece):
    letters = [c for c in piece if c.isalpha()]
    return not piece.startswith("[unused") and all(
        unicodedata.name(c, "").startswith("LATIN") for c in letters)


def write(weights, vocabulary):
    """Gives the bytes of the weights and the pieces that are kept."""
    pieces = [p for p in sorted(vocabulary, key=vocabulary.get) if latin(p)]
    file = File()
    file.matrix("pieces", weights["words.weight"][[vocabulary[p] for p in pieces]], stepped=True)
    file.matrix("places", weights["places.weight"][:PLACES])
    file.matrix("shapes", weights["shapes.weight"][:SHAPES])
    file.list("normalization", weights["norm.weight"])
    file.list("normalization.bias", weights["norm.bias"])
    for at in range(LAYERS):
        base = f"layers.{at}."
        for name, renamed in RENAMED.items():
            file.linear(f"layer{at}.{renamed}", weights[base + name + ".weight"],
                        weights[base + name + ".bias"])
        for name, renamed in (("norm1", "seen"), ("norm2", "made")):
            file.list(f"layer{at}.{renamed}", weights[base + name + ".weight"])
            file.list(f"layer{at}.{renamed}.bias", weights[base + name + ".bias"])
    base = "exits.small."
    file.list("root", weights[base + "root"])
    file.linear("project", weights[base + "project.weight"], weights[base + "project.bias"])
    file.linear("tags", weights[base + "tag.weight"], weights[base + "tag.bias"])
    # the last column of these matrices belongs to a constant one, which makes it a bias
    for name, renamed in (("arc", "arcs"), ("label", "labels")):
        weight = weights[base + name + ".weight"]
        file.linear(renamed, weight[:, :-1], weight[:, -1])
    return bytes(file.bytes), pieces


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--run", type=Path, required=True, help="folder that distil.py wrote")
    parser.add_argument("--encoder", type=Path, required=True, help="folder with the tokenizer")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--weights", choices=("network", "average"), default="average")
    given = parser.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    state = torch.load(given.run / "checkpoint.pt")
    weights = {**state["network"], **(state["average"] if given.weights == "average" else {})}
    vocabulary = json.loads(next(given.encoder.glob("*tokenizer.json")).read_text(
        encoding="utf-8"))["model"]["vocab"]
    data, pieces = write(weights, vocabulary)
    (given.out / "parser.weights").write_bytes(data)
    (given.out / "vocabulary.txt").write_text("\n".join(pieces) + "\n", encoding="utf-8")
    (given.out / "labels.tsv").write_text(
        label_table(json.loads((given.run / "labels.json").read_text())))
    for name in ("parser.weights", "vocabulary.txt", "labels.tsv"):
        content = (given.out / name).read_bytes()
        print(name, len(content), hashlib.sha256(content).hexdigest(), sep="\t")


if __name__ == "__main__":
    main()
