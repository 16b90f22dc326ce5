"""Word pieces as the encoder knows them (BERT, uncased), and shapes of words, which it does not."""
import unicodedata

SHAPES = 8  # see shape()
LONGEST = 100  # a longer word is unknown, as in BERT


def is_punctuation(c):
    code = ord(c)
    if 33 <= code <= 47 or 58 <= code <= 64 or 91 <= code <= 96 or 123 <= code <= 126:
        return True
    return unicodedata.category(c).startswith("P")


def bare(word):
    decomposed = unicodedata.normalize("NFD", word.lower())
    return "".join(c for c in decomposed if unicodedata.category(c) != "Mn")


class Pieces:
    def __init__(self, vocabulary):
        self.ids = vocabulary
        self.unknown = vocabulary["[UNK]"]
        self.cache = {}

    def of(self, word):
        """One or more ids."""
        found = self.cache.get(word)
        if found is None:
            found = self.cut(word)
            self.cache[word] = found
        return found

    def cut(self, word):
        runs, run = [], ""
        for c in bare(word):
            if is_punctuation(c):
                if run:
                    runs.append(run)
                runs.append(c)
                run = ""
            elif not c.isspace():
                run += c
        if run:
            runs.append(run)
        ids = [i for r in runs for i in self.longest_first(r)]
        return ids or [self.unknown]

    def longest_first(self, run):
        if len(run) > LONGEST:
            return [self.unknown]
        ids, start = [], 0
        while start < len(run):
            for end in range(len(run), start, -1):
                piece = ("##" if start else "") + run[start:end]
                if piece in self.ids:
                    ids.append(self.ids[piece])
                    start = end
                    break
            else:
                return [self.unknown]
        return ids


def shape(word, first):
    """0 no letter, 1 lower, 2 capitalised, 3 one capital, 4 all capitals, 5 mixed, 6 with digits;
    7 capitalised at the beginning of the sentence."""
    letters = [c for c in word if c.isalpha()]
    if any("0" <= c <= "9" for c in word):
        return 6
    if not letters:
        return 0
    upper = sum(c.isupper() for c in letters)
    if upper == 0:
        return 1
    if first and upper == 1 and letters[0].isupper():
        return 7
    if len(letters) == 1:
        return 3
    if upper == len(letters):
        return 4
    return 2 if upper == 1 and letters[0].isupper() else 5
