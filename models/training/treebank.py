"""Reads CoNLL-U and turns today's Universal Dependencies into the convention of the library's rules.

The convention is that of CoreNLP's converter (see docs/decisions/0006-trees.md): names are
compounds with the last word as head, bare phrases of time are obl:tmod or nmod:tmod, and a copula
whose predicate is a whole clause heads that clause.
"""
from dataclasses import dataclass

QUOTES = {"\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"', "``": '"', "''": '"',
          "-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]", "-LCB-": "{", "-RCB-": "}"}
TIME_WORDS = set(
    "second minute hour day night morning evening afternoon noon midnight week weekend fortnight "
    "month quarter year decade century time moment today tonight tomorrow yesterday season "
    "spring summer autumn fall winter monday tuesday wednesday thursday friday saturday sunday "
    "january february march april may june july august september october november december "
    "mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec "
    "easter christmas weekday bit while".split())
RENAMED = {"nsubj:outer": "nsubj", "csubj:outer": "csubj", "nmod:desc": "compound",
           "aux:pass": "aux:pass", "compound:prt": "compound:prt", "nmod:poss": "nmod:poss"}
CLAUSE_RELATIONS = {"nsubj", "obj", "iobj", "csubj", "ccomp", "xcomp", "obl", "advcl", "acl",
                    "conj", "parataxis", "root", "nmod"}


@dataclass
class Tree:
    """A sentence: n words, n Penn tags, n heads (0 the root, else 1 to n), n relations."""
    words: list
    lemmas: list
    universal: list
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
    return Tree([r[1] for r in rows], [r[2] for r in rows], [r[3] for r in rows],
                [r[4] for r in rows], [int(r[6]) for r in rows], [r[7] for r in rows])


def converted(t):
    """Changes the tree in place and gives it back."""
    names_to_last_word(t)
    copulas_over_clauses(t)
    for i, relation in enumerate(t.relations):
        t.relations[i] = renamed(t, i, relation)
    return t


def names_to_last_word(t):
    for first in range(1, len(t.words) + 1):
        parts = [i for i in range(1, len(t.words) + 1)
                 if t.heads[i - 1] == first and t.relations[i - 1] == "flat"]
        if not parts or t.universal[first - 1] != "PROPN" or any(
                t.universal[i - 1] != "PROPN" for i in parts):
            continue
        last = parts[-1]
        t.heads[last - 1], t.relations[last - 1] = t.heads[first - 1], t.relations[first - 1]
        for i in range(1, len(t.words) + 1):
            if i != last and t.heads[i - 1] == first:
                t.heads[i - 1] = last
        t.heads[first - 1], t.relations[first - 1] = last, "compound"
        for i in parts[:-1]:
            t.relations[i - 1] = "compound"


def copulas_over_clauses(t):
    """The truth is that he left: the copula is the head and the clause its complement."""
    for subject in range(1, len(t.words) + 1):
        if t.relations[subject - 1] not in ("nsubj:outer", "csubj:outer"):
            continue
        predicate = t.heads[subject - 1]
        copulas = [i for i in range(1, len(t.words) + 1) if t.heads[i - 1] == predicate
                   and t.relations[i - 1] == "cop" and subject < i < predicate]
        if not copulas:
            continue
        copula = copulas[0]
        t.heads[copula - 1], t.relations[copula - 1] = (
            t.heads[predicate - 1], t.relations[predicate - 1])
        t.heads[predicate - 1], t.relations[predicate - 1] = copula, "ccomp"
        for i in range(1, len(t.words) + 1):
            if t.heads[i - 1] == predicate and (
                    i < copula or i == len(t.words) and t.relations[i - 1] == "punct"):
                t.heads[i - 1] = copula


def renamed(t, i, relation):
    if relation in ("obl:unmarked", "nmod:unmarked"):
        is_time = t.lemmas[i].lower().rstrip(".") in TIME_WORDS or (
            t.tags[i] == "CD" and len(t.words[i]) == 4 and t.words[i].isdigit())
        base = relation.split(":")[0]
        return base + ":tmod" if is_time else base + ":npmod"
    if relation == "iobj" and told_a_clause(t, i):
        return "obj"
    return RENAMED.get(relation, relation)


def told_a_clause(t, i):
    """Told reporters that: who is told is the object where no other object is."""
    siblings = [t.relations[k] for k in range(len(t.words)) if t.heads[k] == t.heads[i] and k != i]
    return "obj" not in siblings and ("ccomp" in siblings or "xcomp" in siblings)


def plain(word):
    """The word as the parser is shown it: straight quotation marks, brackets as brackets."""
    if word in QUOTES:
        return QUOTES[word]
    return "".join(QUOTES.get(c, c) for c in word)
