"""Reads treebanks and unlabelled text into flat arrays, once."""

import collections
import lzma
import multiprocessing
import os

import numpy as np

import words

LONGEST = 112
WORDS = 50_000
RAREST = 4


def open_text(path):
    opener = lzma.open if path.endswith(".xz") else open
    return opener(path, "rt", encoding="utf-8")


def treebank(path):
    """Sentences as lists of (form, xpos joined to upos, features, head, relation)."""
    sentence = []
    for line in open_text(path):
        line = line.rstrip("\n")
        if not line:
            if sentence:
                yield sentence
            sentence = []
        elif line[0] != "#":
            row = line.split("\t")
            if row[0].isdigit():
                features = "" if row[5] == "_" else row[5]
                sentence.append((row[1], row[3] + " " + row[4], features, int(row[6]), row[7]))
    if sentence:
        yield sentence


def _count(path):
    """How often each plain form occurs in a file of one sentence a line, words parted by spaces."""
    counts = collections.Counter()
    for line in open_text(path):
        counts.update(line.split())
    plain = collections.Counter()
    for form, count in counts.items():
        plain[words.plain(form)] += count
    return plain


_types, _vocabulary = {}, {}


def _encode(path):
    numbers, shapes, lengths = [], [], []
    cache = {}
    for line in open_text(path):
        forms = line.split()
        if len(forms) > LONGEST:
            continue
        for form in forms:
            seen = cache.get(form)
            if seen is None:
                seen = cache[form] = (_types[words.plain(form)], words.shape(form))
            numbers.append(seen[0])
            shapes.append(seen[1])
        lengths.append(len(forms))
    return np.array(numbers, np.int32), np.array(shapes, np.uint8), np.array(lengths, np.int32)


def _rows(chunk):
    return np.array([words.rows(text, _vocabulary) for text in chunk], np.int32)


class Labels:
    """The classes that the network tells apart, most frequent first."""

    def __init__(self, sentences):
        tags, features, relations = collections.Counter(), collections.Counter(), collections.Counter()
        for sentence in sentences:
            for _, tag, feature, _, relation in sentence:
                tags[tag] += 1
                features[feature] += 1
                relations[relation] += 1
        self.tags = [name for name, _ in sorted(tags.items(), key=_order)]
        self.features = [name for name, count in sorted(features.items(), key=_order) if count > 1]
        self.relations = [name for name, _ in sorted(relations.items(), key=_order)]


def _order(item):
    return -item[1], item[0]


def prepare(train, dev, unlabelled, out):
    """Writes everything that training reads into one folder."""
    global _types, _vocabulary
    os.makedirs(out, exist_ok=True)
    gold = [sentence for path in train for sentence in treebank(path) if len(sentence) <= LONGEST]
    held = [[sentence for sentence in treebank(path)] for path in dev]
    with multiprocessing.Pool() as pool:
        counts = collections.Counter()
        for part in pool.imap(_count, unlabelled):
            counts.update(part)
        for sentence in gold:
            counts.update(RAREST // 2 * [words.plain(word[0]) for word in sentence])
    frequent = [text for text, count in sorted(counts.items(), key=_order) if count >= RAREST][:WORDS]
    _vocabulary = {text: words.FIRST_WORD + place for place, text in enumerate(frequent)}
    everything = set(counts) | {words.plain(word[0]) for part in held for sentence in part for word in sentence}
    types = frequent + sorted(everything - set(frequent))
    _types = {text: place for place, text in enumerate(types)}
    with multiprocessing.Pool() as pool:
        chunks = [types[start:start + 4096] for start in range(0, len(types), 4096)]
        np.save(os.path.join(out, "rows.npy"), np.concatenate(pool.map(_rows, chunks)))
        encoded = pool.map(_encode, unlabelled, chunksize=1)
    if encoded:
        for place, name in enumerate(("types", "shapes", "lengths")):
            np.save(os.path.join(out, "text." + name + ".npy"), np.concatenate([part[place] for part in encoded]))
    labels = Labels(gold)
    _write_lists(out, frequent, labels)
    _write_gold(os.path.join(out, "train"), gold, labels)
    for number, part in enumerate(held):
        _write_gold(os.path.join(out, "dev%d" % number), part, labels)


def _write_lists(out, frequent, labels):
    for name, values in (("words", frequent), ("tags", labels.tags), ("features", labels.features),
                         ("relations", labels.relations)):
        with open(os.path.join(out, name + ".txt"), "w", encoding="utf-8") as file:
            file.write("".join(value + "\n" for value in values))


def read_list(folder, name):
    with open(os.path.join(folder, name + ".txt"), encoding="utf-8") as file:
        return file.read().split("\n")[:-1]


def _write_gold(prefix, sentences, labels):
    tags, features, relations = ({name: place for place, name in enumerate(names)}
                                 for names in (labels.tags, labels.features, labels.relations))
    flat = [word for sentence in sentences for word in sentence]
    np.save(prefix + ".types.npy", np.array([_types[words.plain(word[0])] for word in flat], np.int32))
    np.save(prefix + ".shapes.npy", np.array([words.shape(word[0]) for word in flat], np.uint8))
    np.save(prefix + ".lengths.npy", np.array([len(sentence) for sentence in sentences], np.int32))
    np.save(prefix + ".tags.npy", np.array([tags.get(word[1], -1) for word in flat], np.int64))
    np.save(prefix + ".features.npy", np.array([features.get(word[2], -1) for word in flat], np.int64))
    np.save(prefix + ".heads.npy", np.array([word[3] for word in flat], np.int64))
    np.save(prefix + ".relations.npy", np.array([relations.get(word[4], -1) for word in flat], np.int64))
