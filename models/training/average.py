"""Averages the weights of runs of which each began where another ended: see README.md.

The average of such runs lies in the middle of the region that they wander about in, and is better
than each of them (Wortsman et al. 2022, "Model soups").
"""
import argparse
import json
import shutil
from pathlib import Path

import torch

from data import Data
from distil import load_teacher
from scoring import evaluate
from stored import Stored


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--treebanks", type=Path, required=True)
    parser.add_argument("--encoder", type=Path, required=True, help="folder with tokenizer")
    parser.add_argument("--run", action="append", required=True, metavar="FOLDER=SHARE")
    parser.add_argument("--out", type=Path, required=True)
    given = parser.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    shares = {Path(name): float(share) for name, share in (r.rsplit("=", 1) for r in given.run)}
    total = sum(shares.values())
    average = {}
    for run, share in shares.items():
        weights = torch.load(run / "checkpoint.pt")["network"]
        for name, weight in weights.items():
            average[name] = average.get(name, 0) + weight.float() * (share / total)
    shutil.copy(next(iter(shares)) / "labels.json", given.out)
    torch.save({"network": average, "average": {}}, given.out / "checkpoint.pt")
    data = Data(given.treebanks, given.encoder)
    network = load_teacher(given.out, data)
    with Stored(network):
        final = data.final(lambda part: evaluate(network, part, data, trees=True))
    (given.out / "figures.json").write_text(json.dumps(
        {"final": final, "shares": {str(run): share for run, share in shares.items()}}, indent=1))
    print(json.dumps(final))


if __name__ == "__main__":
    main()
