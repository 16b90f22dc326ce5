"""Writes a trained parser as an ONNX graph in eight bits, with its labels and vocabulary.

Matrices are whole numbers of seven bits with a scale for each output: a product of two of them
then never saturates on processors without VNNI, so that all processors compute the same sums.
Inputs: ids, shapes (pieces: word pieces with [CLS] and [SEP]), first, last (words: the places of
each word's outer pieces). Outputs: tags (words, tags), arcs (words, words + 1; column 0 is the
root), dependents (words, relations * (LABEL + 1)), heads (words + 1, LABEL).
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

# What the library's rules, which know the relations of CoreNLP's parser, call these.
FOR_RULES = {"obl:agent": "obl", "advcl:relcl": "advcl"}


class Graph:
    def __init__(self):
        self.nodes, self.constants, self.count = [], {}, 0

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

    def quantized(self, x):
        """Each row as bytes around 128 with a scale of its own: a few words have numbers far larger
        than the rest, and one scale for all would round the others away."""
        most = self.node("ReduceMax", self.node("Abs", x), axes=[-1], keepdims=1)
        scale = self.node("Div", self.node("Max", most, self.constant(1e-9, np.float32)),
                          self.constant(EIGHT_BITS, np.float32))
        value = self.node("Add", self.node("Round", self.node("Div", x, scale)),
                          self.constant(128, np.float32))
        return self.node("Cast", value, to=TensorProto.UINT8), scale, self.constant(128, np.uint8)

    def linear(self, quantized, weight, bias=None, named=None):
        value, scale, zero = quantized
        whole, scales = self.whole(weight, STEPS)
        product = self.node("MatMulInteger", value, self.constant(whole.T.copy()), zero)
        product = self.node("Cast", product, to=TensorProto.FLOAT)
        product = self.node("Mul", product, self.constant(scales))
        if bias is None:
            return self.node("Mul", product, scale, named=named)
        return self.node("Add", self.node("Mul", product, scale), self.floats(bias), named=named)

    def gelu(self, x):
        inner = self.node("Erf", self.node("Div", x, self.constant(math.sqrt(2), np.float32)))
        inner = self.node("Add", inner, self.constant(1.0, np.float32))
        return self.node("Mul", self.node("Mul", x, inner), self.constant(0.5, np.float32))

    def norm(self, x, weights, name):
        return self.node("LayerNormalization", x, self.floats(weights[name + ".weight"]),
                         self.floats(weights[name + ".bias"]), axis=-1, epsilon=1e-12)

    def reshape(self, x, *shape):
        return self.node("Reshape", x, self.constant(shape, np.int64))

    def rows(self, table, places):
        whole, scales = self.whole(table, EIGHT_BITS)
        taken = self.node("Gather", self.constant(whole), places)
        taken = self.node("Cast", taken, to=TensorProto.FLOAT)
        return self.node("Mul", taken, self.node("Gather", self.constant(scales[:, None]), places))


def layer(g, x, w, at):
    base = f"layers.{at}."
    width = WIDE // HEADS
    qkv = g.linear(g.quantized(x), w[base + "qkv.weight"], w[base + "qkv.bias"])
    parts = g.node("Split", qkv, g.constant([WIDE] * 3, np.int64), outputs=3, axis=-1)
    q, k, v = (g.reshape(p, -1, HEADS, width) for p in parts)
    q = g.node("Transpose", q, perm=[1, 0, 2])
    k = g.node("Transpose", k, perm=[1, 2, 0])
    v = g.node("Transpose", v, perm=[1, 0, 2])
    scores = g.node("Mul", g.node("MatMul", q, k), g.constant(1 / math.sqrt(width), np.float32))
    seen = g.node("MatMul", g.node("Softmax", scores, axis=-1), v)
    seen = g.reshape(g.node("Transpose", seen, perm=[1, 0, 2]), -1, WIDE)
    out = g.linear(g.quantized(seen), w[base + "out.weight"], w[base + "out.bias"])
    x = g.norm(g.node("Add", x, out), w, base + "norm1")
    up = g.linear(g.quantized(x), w[base + "up.weight"], w[base + "up.bias"])
    down = g.linear(g.quantized(g.gelu(up)), w[base + "down.weight"], w[base + "down.bias"])
    return g.norm(g.node("Add", x, down), w, base + "norm2")


def graph(w, exit_at):
    g = Graph()
    pieces = g.node("Shape", "ids")
    places = g.node("Slice", g.constant(np.arange(512), np.int64), g.constant([0], np.int64),
                    pieces)
    x = g.node("Add", g.rows(w["words.weight"], "ids"), g.rows(w["places.weight"], places))
    x = g.node("Add", x, g.rows(w["shapes.weight"], "shapes"))
    x = g.norm(x, w, "norm")
    for at in range(exit_at):
        x = layer(g, x, w, at)
    ends = g.node("Add", g.node("Gather", x, "first"), g.node("Gather", x, "last"))
    words = g.node("Mul", ends, g.constant(0.5, np.float32))
    base = f"exits.{exit_at}."
    g.linear(g.quantized(words), w[base + "tag.weight"], w[base + "tag.bias"], named=["tags"])
    root = g.floats(w[base + "root"][None, :])
    nodes = g.quantized(g.node("Concat", root, words, axis=0))
    hidden = g.linear(nodes, w[base + "project.weight"], w[base + "project.bias"])
    hidden = g.node("LeakyRelu", hidden, alpha=0.1)
    dep, head, ldep, _ = g.node("Split", hidden, g.constant([ARC, ARC, LABEL, LABEL], np.int64),
                                named=["dep", "head", "ldep", "heads"], axis=-1)

    def behind_root(part):
        return g.node("Slice", part, g.constant([1], np.int64), g.constant([1 << 30], np.int64),
                      g.constant([0], np.int64))

    # the last column of these matrices belongs to a constant one, which makes it a bias
    arc, label = w[base + "arc.weight"], w[base + "label.weight"]
    turned = g.linear(g.quantized(behind_root(dep)), arc[:, :-1], arc[:, -1])
    g.node("MatMul", turned, g.node("Transpose", head, perm=[1, 0]), named=["arcs"])
    g.linear(g.quantized(behind_root(ldep)), label[:, :-1], label[:, -1], named=["dependents"])
    inputs = [helper.make_tensor_value_info(n, TensorProto.INT64, [s])
              for n, s in (("ids", "p"), ("shapes", "p"), ("first", "w"), ("last", "w"))]
    outputs = [helper.make_tensor_value_info(n, TensorProto.FLOAT, [None, None])
               for n in ("tags", "arcs", "dependents", "heads")]
    made = helper.make_graph(g.nodes, "parser", inputs, outputs, list(g.constants.values()))
    model = helper.make_model(made, opset_imports=[helper.make_opsetid("", 17)])
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
