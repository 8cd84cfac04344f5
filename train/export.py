"""Writes a trained network for `Entente.Language/Networks/NetworkFile.cs`: names and matrices, little-endian.

Matrices of two dimensions are whole numbers of 8 bits with one scale a row, which costs nothing that the figures show
and makes the file a quarter; vectors stay floats.
"""

import struct

import numpy as np
import torch

import corpus
import words

MAGIC = b"ENTNET01"


def write(net, recipe, work, path):
    kind, _, width, layers, _, _, _ = recipe
    with open(path, "wb") as file:
        file.write(MAGIC)
        file.write(struct.pack("<5i", layers, width, words.BUCKETS, network_nearest(net), {"recurrent": 0, "convolution": 1}[kind]))
        frequent = corpus.read_list(work, "words")
        file.write(struct.pack("<i", len(frequent)))
        file.write(np.array([words.word_hash(text) for text in frequent], np.uint64).tobytes())
        for name in ("tags", "features", "relations"):
            values = corpus.read_list(work, name)
            file.write(struct.pack("<i", len(values)))
            for value in values:
                data = value.encode("utf-8")
                file.write(struct.pack("<H", len(data)) + data)
        state = {name: value for name, value in net.state_dict().items() if not name.endswith(("hidden_word", "places"))}
        file.write(struct.pack("<i", len(state)))
        for name, value in state.items():
            _write_tensor(file, name, value.detach().float().numpy())


def network_nearest(net):
    return (len(net.distance) - 1) // 2


def _write_tensor(file, name, value):
    data = name.encode("utf-8")
    file.write(struct.pack("<H", len(data)) + data)
    if value.ndim < 2 or name.endswith("near"):
        file.write(struct.pack("<bii", 0, 1 if value.ndim < 2 else len(value), value.shape[-1]))
        file.write(value.astype("<f4").tobytes())
        return
    matrix = value.reshape(len(value), -1)
    scale = np.abs(matrix).max(1) / 127
    scale[scale == 0] = 1
    file.write(struct.pack("<bii", 1, matrix.shape[0], matrix.shape[1]))
    file.write(scale.astype("<f4").tobytes())
    file.write(np.rint(matrix / scale[:, None]).astype(np.int8).tobytes())
