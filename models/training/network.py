"""The encoder (BERT) with biaffine heads after two of its layers (Dozat and Manning 2017).

The lower exit is the library's default parser, the upper one the accurate one.
"""
import math
import torch
from torch import nn
import torch.nn.functional as F

WIDE, HEADS, MIDDLE = 384, 12, 1536
ARC, LABEL = 256, 96


class MaskPool:
    """Dropout whose random numbers are drawn once: drawing them was an eighth of the time."""

    def __init__(self, share, size=1 << 23):
        self.share = share
        self.pool = ((torch.rand(size) >= share).to(torch.bfloat16) / (1 - share))

    def __call__(self, x, training):
        if not training or self.share == 0:
            return x
        start = int(torch.randint(self.pool.numel() - x.numel(), (1,)))
        return x * self.pool[start:start + x.numel()].view(x.shape)


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.qkv = nn.Linear(WIDE, 3 * WIDE)
        self.out = nn.Linear(WIDE, WIDE)
        self.norm1 = nn.LayerNorm(WIDE, eps=1e-12)
        self.up = nn.Linear(WIDE, MIDDLE)
        self.down = nn.Linear(MIDDLE, WIDE)
        self.norm2 = nn.LayerNorm(WIDE, eps=1e-12)

    def forward(self, x, bias, drop):
        """x: batch, length, WIDE; bias: batch, 1, 1, length, 0 or -1e4."""
        b, n, _ = x.shape
        q, k, v = self.qkv(x).view(b, n, 3, HEADS, WIDE // HEADS).permute(2, 0, 3, 1, 4)
        scores = (q @ k.transpose(-1, -2)).float() / math.sqrt(WIDE // HEADS) + bias
        weights = scores.softmax(-1).to(v.dtype)
        seen = (weights @ v).transpose(1, 2).reshape(b, n, WIDE)
        x = self.norm1((x + drop(self.out(seen), self.training)).float())
        y = self.down(F.gelu(self.up(x)).contiguous())
        return self.norm2((x + drop(y, self.training)).float())


class Exit(nn.Module):
    def __init__(self, relations, tags, label=LABEL):
        super().__init__()
        self.project = nn.Linear(WIDE, 2 * ARC + 2 * label)
        self.root = nn.Parameter(torch.randn(WIDE) * 0.1)
        self.arc = nn.Linear(ARC + 1, ARC, bias=False)
        self.label = nn.Linear(label + 1, relations * (label + 1), bias=False)
        self.tag = nn.Linear(WIDE, tags)
        self.relations, self.wide = relations, label
        nn.init.normal_(self.arc.weight, std=0.05)
        nn.init.normal_(self.label.weight, std=0.05)

    def forward(self, words, drop):
        """words: batch, n, WIDE. Gives tags (batch, n, tags), arcs (batch, n, n + 1), and what
        labels() needs; column 0 of the arcs is the root."""
        b, n, _ = words.shape
        words = drop(words, self.training)
        nodes = torch.cat([self.root.to(words.dtype).expand(b, 1, WIDE), words], 1)
        hidden = F.leaky_relu(self.project(nodes), 0.1)
        hidden = drop(hidden, self.training)
        dep, head, ldep, lhead = hidden.split([ARC, ARC, self.wide, self.wide], -1)
        one = torch.ones(b, n, 1, dtype=dep.dtype)
        arcs = self.arc(torch.cat([dep[:, 1:], one], -1)) @ head.transpose(1, 2)
        return self.tag(words), arcs.float(), (ldep[:, 1:], lhead)

    def labels(self, parts, heads):
        """heads: batch, n, 0 to n. Gives batch, n, relations."""
        ldep, lhead = parts
        b, n, _ = ldep.shape
        one = torch.ones(b, n, 1, dtype=ldep.dtype)
        chosen = lhead.gather(1, heads.unsqueeze(-1).expand(b, n, self.wide))
        wide = self.label(torch.cat([ldep, one], -1)).view(b, n, self.relations, self.wide + 1)
        return (wide.float() @ torch.cat([chosen, one], -1).float().unsqueeze(-1)).squeeze(-1)


class Network(nn.Module):
    def __init__(self, vocabulary, shapes, relations, tags, layers=6, exits=(3, 6)):
        super().__init__()
        self.words = nn.Embedding(vocabulary, WIDE)
        self.places = nn.Embedding(512, WIDE)
        self.shapes = nn.Embedding(shapes, WIDE)
        self.norm = nn.LayerNorm(WIDE, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(layers))
        self.exits = nn.ModuleDict({str(at): Exit(relations, tags) for at in exits})
        nn.init.zeros_(self.shapes.weight)
        self.words.weight.requires_grad_(False)  # rare words would drift from common ones
        self.drop, self.head_drop = MaskPool(0.1), MaskPool(0.3)

    def forward(self, ids, batch):
        """ids: the batch's, or some of them hidden. Gives one output an exit."""
        first, last = batch.first, batch.last
        places = torch.arange(ids.shape[1])
        x = self.norm(self.words(ids) + self.places(places) + self.shapes(batch.shapes))
        x = self.drop(x, self.training)
        bias = (1.0 - batch.mask[:, None, None, :].float()) * -1e4
        outputs = {}
        for depth, layer in enumerate(self.layers, 1):
            x = layer(x, bias, self.drop)
            if str(depth) in self.exits:
                wide = (*first.shape, WIDE)
                ends = (x.gather(1, first.unsqueeze(-1).expand(wide))
                        + x.gather(1, last.unsqueeze(-1).expand(wide))) * 0.5
                outputs[str(depth)] = self.exits[str(depth)](ends, self.head_drop)
        return outputs


def load_encoder(network, path):
    """Takes the weights of all-MiniLM-L6-v2 from its ONNX file; MatMul weights are transposed."""
    import onnx
    from onnx import numpy_helper
    graph = onnx.load(path).graph
    named = {i.name: torch.tensor(numpy_helper.to_array(i)) for i in graph.initializer}
    multiplied = sorted((n for n in named if n.startswith("onnx::MatMul_")),
                        key=lambda n: int(n.split("_")[1]))
    with torch.no_grad():
        network.words.weight.copy_(named["embeddings.word_embeddings.weight"])
        network.places.weight.copy_(named["embeddings.position_embeddings.weight"]
                                    + named["embeddings.token_type_embeddings.weight"][0])
        network.norm.weight.copy_(named["embeddings.LayerNorm.weight"])
        network.norm.bias.copy_(named["embeddings.LayerNorm.bias"])
        for at, layer in enumerate(network.layers):
            base = f"encoder.layer.{at}."
            q, k, v, out, up, down = (named[n].T for n in multiplied[6 * at:6 * at + 6])
            layer.qkv.weight.copy_(torch.cat([q, k, v]))
            layer.qkv.bias.copy_(torch.cat([named[base + f"attention.self.{p}.bias"]
                                            for p in ("query", "key", "value")]))
            for to, weight, name in ((layer.out, out, "attention.output.dense"),
                                     (layer.up, up, "intermediate.dense"),
                                     (layer.down, down, "output.dense")):
                to.weight.copy_(weight)
                to.bias.copy_(named[base + name + ".bias"])
            for to, name in ((layer.norm1, "attention.output.LayerNorm"),
                             (layer.norm2, "output.LayerNorm")):
                to.weight.copy_(named[base + name + ".weight"])
                to.bias.copy_(named[base + name + ".bias"])
