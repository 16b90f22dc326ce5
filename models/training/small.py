"""The parser that plain Java runs: three narrow layers over whole words, cut from the encoder's.

Against network.py: a word is one vector, the mean of its pieces' embeddings; queries and keys are
half as wide; the middle of a layer has an eighth of its units, with ReLU; labels are narrower.
"""
import math

import torch
from torch import nn
import torch.nn.functional as F

from network import ARC, HEADS, WIDE, Exit, MaskPool

LAYERS, KEY, MIDDLE, SMALL_LABEL = 3, 16, 192, 48
VALUE = WIDE // HEADS
PIECE_STEP = 0.5  # of a row's root mean square: the archive packs few steps well


class SmallLayer(nn.Module):
    def __init__(self, middle):
        super().__init__()
        self.qkv = nn.Linear(WIDE, HEADS * (2 * KEY + VALUE))
        self.out = nn.Linear(WIDE, WIDE)
        self.norm1 = nn.LayerNorm(WIDE, eps=1e-12)
        self.up = nn.Linear(WIDE, middle)
        self.down = nn.Linear(middle, WIDE)
        self.norm2 = nn.LayerNorm(WIDE, eps=1e-12)

    def forward(self, x, bias, drop):
        """x: batch, n, WIDE; bias: batch, 1, 1, n, 0 or -1e4."""
        b, n, _ = x.shape
        q, k, v = self.qkv(x).split([HEADS * KEY, HEADS * KEY, WIDE], -1)
        q, k = (part.view(b, n, HEADS, KEY).transpose(1, 2) for part in (q, k))
        v = v.view(b, n, HEADS, VALUE).transpose(1, 2)
        weights = ((q @ k.transpose(-1, -2)).float() + bias).softmax(-1).to(v.dtype)
        seen = (weights @ v).transpose(1, 2).reshape(b, n, WIDE)
        x = self.norm1((x + drop(self.out(seen), self.training)).float())
        y = self.down(F.relu(self.up(x)))
        return self.norm2((x + drop(y, self.training)).float())


class Small(nn.Module):
    def __init__(self, vocabulary, shapes, relations, tags, middle=MIDDLE,
                 label=SMALL_LABEL):
        super().__init__()
        self.words = nn.Embedding(vocabulary, WIDE)
        self.places = nn.Embedding(512, WIDE)
        self.shapes = nn.Embedding(shapes, WIDE)
        self.norm = nn.LayerNorm(WIDE, eps=1e-12)
        self.layers = nn.ModuleList(SmallLayer(middle) for _ in range(LAYERS))
        self.exits = nn.ModuleDict({"small": Exit(relations, tags, label)})
        self.words.weight.requires_grad_(False)
        self.drop, self.head_drop = MaskPool(0.05), MaskPool(0.15)

    def forward(self, ids, batch):
        """ids: the batch's, or some of them hidden. Gives one output."""
        first, last = batch.first, batch.last
        b, n = first.shape
        with torch.no_grad():
            pieces = self.words(ids).float()
            sums = torch.cat([torch.zeros(b, 1, WIDE), pieces.cumsum(1)], 1)

            def up_to(places):
                return sums.gather(1, places.unsqueeze(-1).expand(b, n, WIDE))

            count = (last - first + 1).unsqueeze(-1)
            words = (up_to(last + 1) - up_to(first)) / count
            shape = batch.shapes.gather(1, first)
        x = self.norm(words + self.places(torch.arange(1, n + 1)) + self.shapes(shape))
        x = self.drop(x, self.training)
        bias = (1.0 - batch.words[:, None, None, :].float()) * -1e4
        for layer in self.layers:
            x = layer(x, bias, self.drop)
        return {"small": self.exits["small"](x, self.head_drop)}


def cut_from(network, batch):
    """The small parser with what it can keep of the first layers and the third layer's exit.

    batch: sentences on which is seen which units of a layer's middle do most.
    """
    exit_of = network.exits["3"]
    small = Small(network.words.num_embeddings, network.shapes.num_embeddings,
                  exit_of.relations, exit_of.tag.out_features)
    busiest = busiest_units(network, batch)
    with torch.no_grad():
        for name in ("words", "places", "shapes", "norm"):
            getattr(small, name).load_state_dict(getattr(network, name).state_dict())
        small.words.weight.copy_(in_steps(small.words.weight))
        for to, layer, units in zip(small.layers, network.layers, busiest):
            to.qkv.load_state_dict(narrower_keys(layer.qkv))
            for name in ("out", "norm1", "norm2"):
                getattr(to, name).load_state_dict(getattr(layer, name).state_dict())
            to.up.weight.copy_(layer.up.weight[units])
            to.up.bias.copy_(layer.up.bias[units])
            to.down.weight.copy_(layer.down.weight[:, units])
            to.down.bias.copy_(layer.down.bias)
        to = small.exits["small"]
        to.project.weight[:2 * ARC].copy_(exit_of.project.weight[:2 * ARC])
        to.project.bias[:2 * ARC].copy_(exit_of.project.bias[:2 * ARC])
        for name in ("arc", "tag"):
            getattr(to, name).load_state_dict(getattr(exit_of, name).state_dict())
        to.root.copy_(exit_of.root)
    return small


def in_steps(rows):
    """The rows as they will be stored, so that training knows them so."""
    scale = rows.pow(2).mean(1, keepdim=True).sqrt().clamp(min=1e-9) * PIECE_STEP
    return (rows / scale).round() * scale


def narrower_keys(qkv):
    """The best queries and keys of half the width: a head sees only their product."""
    weight = torch.cat([qkv.weight, qkv.bias[:, None]], 1)
    q, k, v = weight.split(WIDE)
    queries, keys = [], []
    for at in range(0, WIDE, VALUE):
        product = q[at:at + VALUE].T @ k[at:at + VALUE] / math.sqrt(VALUE)
        u, s, t = torch.linalg.svd(product)
        root = s[:KEY].sqrt()
        queries.append((u[:, :KEY] * root).T)
        keys.append(t[:KEY] * root[:, None])
    weight = torch.cat([*queries, *keys, v])
    return {"weight": weight[:, :-1], "bias": weight[:, -1]}


@torch.no_grad()
def narrowed(wide, batch):
    """The small parser with those units of a wider one that do most.

    batch: sentences on which is seen which these are.
    """
    wide.eval()
    found = {}

    def watch(name):
        return lambda module, given, out: found.update({name: out.float()[batch.words]})

    exit_of = wide.exits["small"]
    hooks = [layer.up.register_forward_hook(watch(at)) for at, layer in enumerate(wide.layers)]
    hooks.append(exit_of.project.register_forward_hook(
        lambda module, given, out: found.update({"project": out.float()[:, 1:][batch.words]})))
    wide(batch.ids, batch)
    for hook in hooks:
        hook.remove()
    state = dict(wide.state_dict())
    for at, layer in enumerate(wide.layers):
        moves = F.relu(found[at]).abs().mean(0) * layer.down.weight.norm(dim=0)
        units = moves.topk(MIDDLE).indices
        base = f"layers.{at}."
        state[base + "up.weight"] = layer.up.weight[units]
        state[base + "up.bias"] = layer.up.bias[units]
        state[base + "down.weight"] = layer.down.weight[:, units]
    width, relations = exit_of.wide, exit_of.relations
    label = exit_of.label.weight.view(relations, width + 1, width + 1)
    active = F.leaky_relu(found["project"][:, 2 * ARC:], 0.1).abs().mean(0)
    dependents = (active[:width] * label[:, :, :width].norm(dim=(0, 1))).topk(SMALL_LABEL).indices
    heads = (active[width:] * label[:, :width].norm(dim=(0, 2))).topk(SMALL_LABEL).indices
    rows = torch.cat([torch.arange(2 * ARC), 2 * ARC + dependents, 2 * ARC + width + heads])
    base = "exits.small."
    state[base + "project.weight"] = exit_of.project.weight[rows]
    state[base + "project.bias"] = exit_of.project.bias[rows]
    one = torch.tensor([width])
    kept = label[:, torch.cat([heads, one])][:, :, torch.cat([dependents, one])]
    state[base + "label.weight"] = kept.reshape(-1, SMALL_LABEL + 1)
    small = Small(wide.words.num_embeddings, wide.shapes.num_embeddings, relations,
                  exit_of.tag.out_features)
    small.load_state_dict(state)
    return small


@torch.no_grad()
def busiest_units(network, batch):
    """For each layer the numbers of the units that move its output most."""
    network.eval()
    found = []

    hooks = [network.layers[i].up.register_forward_hook(
        lambda module, given, out: found.append(F.gelu(out.float())[batch.mask].abs().mean(0)))
        for i in range(LAYERS)]
    network(batch.ids, batch)
    for hook in hooks:
        hook.remove()
    return [(seen * network.layers[i].down.weight.norm(dim=0)).topk(MIDDLE).indices
            for i, seen in enumerate(found)]
