"""Writes a trained parser as an ONNX graph in eight bits, with its labels and vocabulary.

Matrices are whole numbers of seven bits with a scale for each output: a product of two of them
then never saturates on processors without VNNI, so that all processors compute the same sums.
Some sentences are read at once, their pieces and words behind one another. Inputs: ids, shapes
(pieces: word pieces with [CLS] and [SEP]), places, sentences (pieces: where each stands in which
sentence), first, last (words: the places of each word's outer pieces among all). Outputs: tags
(words, tags), arcs (words, words + 1; column 0 is the root), dependents (words, relations *
(LABEL + 1)), heads (words + 1, LABEL).
"""
import argparse
import hashlib
import json
import math
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from network import ARC, HEADS, LABEL, WIDE
from stored import STEPS

EIGHT_BITS = 127
ZERO = 128

# The exponential of this is nothing.
APART = -1e30

# Operators of ONNX Runtime's own, each of which does what three to six of the standard's do.
RUNTIME = "com.microsoft"

# What the library's rules, which know the relations of CoreNLP's parser, call these.
FOR_RULES = {"obl:agent": "obl", "advcl:relcl": "advcl"}


class Graph:
    def __init__(self):
        self.nodes, self.constants, self.count, self.zero_points = [], {}, 0, {}

    def constant(self, value, kind=None):
        array = np.asarray(value, dtype=kind)
        key = (array.dtype.str, array.shape, array.tobytes())
        if key not in self.constants:
            name = f"c{len(self.constants)}"
            self.constants[key] = numpy_helper.from_array(array, name)
        return self.constants[key].name

    def node(self, op, *inputs, outputs=1, named=None, **attributes):
        names = named or [f"t{self.count + i}" for i in range(outputs)]
        self.count += outputs
        self.nodes.append(helper.make_node(op, list(inputs), names, **attributes))
        return names[0] if len(names) == 1 else names

    def floats(self, tensor):
        return self.constant(tensor.detach().float().numpy(), np.float32)

    def whole(self, weight, most):
        """A matrix of outputs and inputs as whole numbers and one scale an output."""
        weight = weight.detach().float().numpy()
        scale = np.abs(weight).max(1) / most
        scale[scale == 0] = 1
        return np.rint(weight / scale[:, None]).astype(np.int8), scale.astype(np.float32)

    def zeros(self, like):
        """128, once for each row that there is of these."""
        if like not in self.zero_points:
            self.zero_points[like] = self.node("Expand", self.constant([ZERO], np.uint8),
                                               self.node("Shape", like, start=0, end=1))
        return self.zero_points[like]

    def quantized(self, x, like):
        """Each row as bytes around 128 with a scale of its own: a few words have numbers far larger
        than the rest, and one scale for all would round the others away. There are as many rows as
        of `like`."""
        most = self.node("ReduceMax", self.node("Abs", x), axes=[-1], keepdims=0)
        scale = self.node("Div", most, self.constant(EIGHT_BITS, np.float32))
        value = self.node("QuantizeLinear", x, scale, self.zeros(like), axis=0)
        return value, self.node("Unsqueeze", scale, self.constant([1], np.int64))

    def product(self, quantized, weight, named=None):
        """Rows times a matrix of outputs and inputs."""
        value, scale = quantized
        whole, scales = self.whole(weight, STEPS)
        product = self.node("MatMulIntegerToFloat", value, self.constant(whole.T.copy()),
                            self.constant(1.0, np.float32), self.constant(scales),
                            self.constant(ZERO, np.uint8), domain=RUNTIME)
        return self.node("Mul", product, scale, named=named)

    def linear(self, quantized, weight, bias, named=None):
        return self.node("Add", self.product(quantized, weight), self.floats(bias), named=named)

    def gelu(self, x, bias):
        return self.node("BiasGelu", x, self.floats(bias), domain=RUNTIME)

    def norm(self, x, weights, name):
        return self.node("LayerNormalization", x, self.floats(weights[name + ".weight"]),
                         self.floats(weights[name + ".bias"]), axis=-1, epsilon=1e-12)

    def norm_of_sum(self, x, more, bias, weights, name):
        return self.node("SkipLayerNormalization", more, x, self.floats(weights[name + ".weight"]),
                         self.floats(weights[name + ".bias"]), self.floats(bias), domain=RUNTIME,
                         epsilon=1e-12)

    def reshape(self, x, *shape):
        return self.node("Reshape", x, self.constant(shape, np.int64))

    def halves(self, x):
        return self.node("Split", x, outputs=2, axis=-1)

    def rows(self, table, places):
        whole, scales = self.whole(table, EIGHT_BITS)
        taken = self.node("Gather", self.constant(whole), places)
        taken = self.node("Cast", taken, to=TensorProto.FLOAT)
        return self.node("Mul", taken, self.node("Gather", self.constant(scales[:, None]), places))


def with_ones(weight, bias):
    """Queries, keys and values, with a one behind the values of each head: what the values are
    weighted by is then summed with them."""
    heads = weight[2 * WIDE:].reshape(HEADS, -1, WIDE)
    ones = torch.zeros_like(heads[:, :1])
    weight = torch.cat([weight[:2 * WIDE], torch.cat([heads, ones], 1).reshape(-1, WIDE)])
    heads = bias[2 * WIDE:].reshape(HEADS, -1)
    ones = torch.ones_like(heads[:, :1])
    return weight, torch.cat([bias[:2 * WIDE], torch.cat([heads, ones], 1).reshape(-1)])


def attention(g, qkv, apart):
    """What each piece takes from those of its own sentence, which is the same to the last bit
    whatever stands beside the sentence: the sums run over the pieces in their order, and what is
    not of the sentence adds nothing."""
    width = WIDE // HEADS
    parts = g.node("Split", qkv, g.constant([WIDE, WIDE, WIDE + HEADS], np.int64), outputs=3,
                   axis=-1)
    q, k, v = (g.reshape(p, -1, HEADS, w) for p, w in zip(parts, (width, width, width + 1)))
    q = g.node("Transpose", q, perm=[1, 0, 2])
    k = g.node("Transpose", k, perm=[1, 2, 0])
    v = g.node("Transpose", v, perm=[1, 0, 2])
    scores = g.node("Mul", g.node("MatMul", q, k), g.constant(1 / math.sqrt(width), np.float32))
    scores = g.node("Add", scores, apart)
    scores = g.node("Sub", scores, g.node("ReduceMax", scores, axes=[-1], keepdims=1))
    seen = g.node("MatMul", g.node("Exp", scores), v)
    seen, all_weights = g.node("Split", g.node("Transpose", seen, perm=[1, 0, 2]),
                               g.constant([width, 1], np.int64), outputs=2, axis=-1)
    return g.reshape(g.node("Div", seen, all_weights), -1, WIDE)


def layer(g, x, w, at, apart):
    base = f"layers.{at}."
    qkv = g.linear(g.quantized(x, "ids"), *with_ones(w[base + "qkv.weight"], w[base + "qkv.bias"]))
    seen = attention(g, qkv, apart)
    out = g.product(g.quantized(seen, "ids"), w[base + "out.weight"])
    x = g.norm_of_sum(x, out, w[base + "out.bias"], w, base + "norm1")
    up = g.gelu(g.product(g.quantized(x, "ids"), w[base + "up.weight"]), w[base + "up.bias"])
    down = g.product(g.quantized(up, "ids"), w[base + "down.weight"])
    return g.norm_of_sum(x, down, w[base + "down.bias"], w, base + "norm2")


def graph(w, exit_at):
    g = Graph()
    x = g.node("Add", g.rows(w["words.weight"], "ids"), g.rows(w["places.weight"], "places"))
    x = g.node("Add", x, g.rows(w["shapes.weight"], "shapes"))
    x = g.norm(x, w, "norm")
    same = g.node("Equal", g.node("Unsqueeze", "sentences", g.constant([0], np.int64)),
                  g.node("Unsqueeze", "sentences", g.constant([1], np.int64)))
    apart = g.node("Where", same, g.constant(0, np.float32), g.constant(APART, np.float32))
    for at in range(exit_at):
        x = layer(g, x, w, at, apart)
    ends = g.node("Add", g.node("Gather", x, "first"), g.node("Gather", x, "last"))
    words = g.node("Mul", ends, g.constant(0.5, np.float32))
    base = f"exits.{exit_at}."
    g.linear(g.quantized(words, "first"), w[base + "tag.weight"], w[base + "tag.bias"], named=["tags"])
    root = g.floats(w[base + "root"][None, :])
    nodes = g.node("Concat", root, words, axis=0)
    nodes = g.quantized(nodes, nodes)
    hidden = g.linear(nodes, w[base + "project.weight"], w[base + "project.bias"])
    hidden = g.node("LeakyRelu", hidden, alpha=0.1)
    dep, head, ldep, _ = g.node("Split", hidden, g.constant([ARC, ARC, LABEL, LABEL], np.int64),
                                named=["dep", "head", "ldep", "heads"], axis=-1)

    def behind_root(part):
        return g.node("Slice", part, g.constant([1], np.int64), g.constant([1 << 30], np.int64),
                      g.constant([0], np.int64))

    # the last column of these matrices belongs to a constant one, which makes it a bias
    arc, label = w[base + "arc.weight"], w[base + "label.weight"]
    turned = g.linear(g.quantized(behind_root(dep), "first"), arc[:, :-1], arc[:, -1])
    # in two halves, each short enough for the runtime to add up in one row, whatever is beside it
    halves = zip(g.halves(turned), g.halves(head))
    g.node("Add", *(g.node("MatMul", a, g.node("Transpose", b, perm=[1, 0])) for a, b in halves),
           named=["arcs"])
    g.linear(g.quantized(behind_root(ldep), "first"), label[:, :-1], label[:, -1], named=["dependents"])
    inputs = [helper.make_tensor_value_info(n, TensorProto.INT64, [s])
              for n, s in (("ids", "p"), ("shapes", "p"), ("places", "p"), ("sentences", "p"),
                           ("first", "w"), ("last", "w"))]
    outputs = [helper.make_tensor_value_info(n, TensorProto.FLOAT, [None, None])
               for n in ("tags", "arcs", "dependents", "heads")]
    made = helper.make_graph(g.nodes, "parser", inputs, outputs, list(g.constants.values()))
    model = helper.make_model(made, opset_imports=[helper.make_opsetid("", 17),
                                             helper.make_opsetid(RUNTIME, 1)])
    model.ir_version = 8
    onnx.checker.check_model(model)
    return model


def label_table(labels):
    """What the columns stand for, as the library reads it."""
    return ("# What the parser's columns stand for, in their order. Source: the treebanks named in "
            "NOTICE.\nkind\tlabel\n"
            + "".join(f"relation\t{FOR_RULES.get(r, r)}\n" for r in labels["relations"])
            + "".join(f"tag\t{t}\n" for t in labels["tags"]))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--run", type=Path, required=True, help="folder that train.py wrote")
    parser.add_argument("--encoder", type=Path, required=True, help="folder with the tokenizer")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--exit", type=int, default=6)
    parser.add_argument("--weights", choices=("network", "average"), default="average")
    given = parser.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    state = torch.load(given.run / "checkpoint.pt")
    weights = dict(state["network"])
    if given.weights == "average":
        weights.update(state["average"])
    labels = json.loads((given.run / "labels.json").read_text())
    vocabulary = json.loads(next(given.encoder.glob("*tokenizer.json")).read_text(
        encoding="utf-8"))["model"]["vocab"]
    model = graph(weights, given.exit).SerializeToString()
    (given.out / "parser.onnx").write_bytes(model)
    by_place = sorted(vocabulary, key=vocabulary.get)
    (given.out / "vocabulary.txt").write_text("\n".join(by_place) + "\n", encoding="utf-8")
    (given.out / "labels.tsv").write_text(label_table(labels))
    for name in ("parser.onnx", "vocabulary.txt", "labels.tsv"):
        data = (given.out / name).read_bytes()
        print(name, len(data), hashlib.sha256(data).hexdigest(), sep="\t")


if __name__ == "__main__":
    main()
