"""Reads CoNLL-U in the convention of the library's rules, as `benchmarks/run convert` writes it.

The convention is that of CoreNLP's converter: see docs/decisions/0006-trees.md.
"""
from dataclasses import dataclass

QUOTES = {"\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"', "``": '"', "''": '"',
          "-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]", "-LCB-": "{", "-RCB-": "}"}
TO_CONVERT = {"nsubj:outer", "csubj:outer", "nmod:desc", "obl:unmarked", "nmod:unmarked"}
CLAUSE_RELATIONS = {"nsubj", "obj", "iobj", "csubj", "ccomp", "xcomp", "obl", "advcl", "acl",
                    "conj", "parataxis", "root", "nmod"}


@dataclass
class Tree:
    """A sentence: n words, n Penn tags, n heads (0 the root, else 1 to n), n relations."""
    words: list
    tags: list
    heads: list
    relations: list


def read(path):
    rows = []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if not line:
                if rows:
                    yield tree(rows)
                rows = []
            elif not line.startswith("#"):
                columns = line.split("\t")
                if columns[0].isdigit():
                    rows.append(columns)
    if rows:
        yield tree(rows)


def tree(rows):
    foreign = TO_CONVERT.intersection(r[7] for r in rows)
    if foreign:
        raise ValueError(f"{', '.join(sorted(foreign))}: first convert the treebank with "
                         "benchmarks/run convert")
    return Tree([r[1] for r in rows], [r[4] for r in rows], [int(r[6]) for r in rows],
                [r[7] for r in rows])


def plain(word):
    """The word as the parser is shown it: straight quotation marks, brackets as brackets."""
    if word in QUOTES:
        return QUOTES[word]
    return "".join(QUOTES.get(c, c) for c in word)
