"""Trains the parser: see README.md. Continues from the checkpoint in the output folder."""
import argparse
import json
import os
import random
import time
from contextlib import nullcontext
from pathlib import Path

import torch
import torch.nn.functional as F

from data import Data, batches
from network import Network, load_encoder
from pieces import SHAPES
from scoring import evaluate, forbid
from stored import Stored


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--treebanks", type=Path, required=True,
                        help="holds ewt/ and gum/, converted")
    parser.add_argument("--encoder", type=Path, required=True, help="folder with .onnx, tokenizer")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--start", type=Path, help="a checkpoint to start from, not the encoder")
    parser.add_argument("--minutes", type=float, default=60, help="of wall time, in all")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--layers", type=int, default=6)
    parser.add_argument("--exits", default="3,6")
    parser.add_argument("--batch", type=int, default=1800, help="word pieces a step")
    parser.add_argument("--encoder-rate", type=float, default=2.5e-4)
    parser.add_argument("--head-rate", type=float, default=1.5e-3)
    return parser.parse_args()


def loss_of(network, batch, outputs):
    total = 0.0
    kept = batch.words
    for name, (tags, arcs, parts) in outputs.items():
        labels = network.exits[name].labels(parts, batch.heads)
        total = total + F.cross_entropy(forbid(arcs, batch)[kept], batch.heads[kept])
        total = total + F.cross_entropy(labels[kept], batch.labels[kept])
        total = total + 0.5 * F.cross_entropy(tags.float()[kept], batch.tags[kept])
    return total


def main():
    given = arguments()
    given.out.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(given.threads)
    torch.manual_seed(given.seed)
    random.seed(given.seed)
    data = Data(given.treebanks, given.encoder)
    exits = given.exits.split(",")
    network = Network(len(data.vocabulary), SHAPES, len(data.relations), len(data.tags),
                      given.layers, [int(e) for e in exits])
    if given.start:
        network.load_state_dict(torch.load(given.start)["network"])
    else:
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
        {"relations": list(data.relations), "tags": list(data.tags), "layers": given.layers,
         "exits": exits, "seed": given.seed, "data": data.digests}, indent=1))
    average = {n: p.detach().clone() for n, p in network.named_parameters()}
    stored = Stored(network)
    started = time.time()
    print(f"{len(data.training)} sentences, "
          f"{sum(len(s.ids) for s in data.training)} pieces, {len(data.relations)} relations", flush=True)

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
        for batch in batches(data.training, given.batch, True):
            if share() >= 1:
                break
            ids = batch.ids
            hidden = (torch.rand(ids.shape) < 0.06) & (ids > 102)
            ids = ids.masked_fill(hidden, 103)
            optimizer.zero_grad(set_to_none=True)
            with stored if share() > 0.5 else nullcontext():
                with torch.autocast("cpu", dtype=torch.bfloat16):
                    outputs = network(ids, batch)
                    loss = loss_of(network, batch, outputs)
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
            with stored:
                result = evaluate(network, data.sample(), data)
            curve.append({"epoch": epoch, "minutes": share() * given.minutes, **result})
            print(json.dumps(curve[-1]), flush=True)
            keep(False)
    final = {}
    plain_weights = {n: p.detach().clone() for n, p in network.named_parameters()}
    for kind, weights in (("last", plain_weights), ("average", average)):
        with torch.no_grad():
            for n, p in network.named_parameters():
                p.copy_(weights[n])
        with stored:
            final[kind] = data.final(lambda part: evaluate(network, part, data, trees=True))
        print(kind, json.dumps(final[kind]), flush=True)
    for n, p in network.named_parameters():
        p.data.copy_(plain_weights[n])
    keep(True)
    (given.out / "figures.json").write_text(json.dumps(
        {"curve": curve, "final": final, "arguments": {k: str(v) for k, v in vars(given).items()}},
        indent=1))


if __name__ == "__main__":
    main()
