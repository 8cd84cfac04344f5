"""Batches of sentences of about equal length, drawn on the device from flat arrays."""

import os

import numpy as np
import torch

import words

NAMES = ("types", "shapes", "tags", "features", "heads", "relations")


class Sentences:
    """Sentences of one kind; a batch is a dictionary of [sentence, word] tensors, `mask` 1 where there is a word."""

    def __init__(self, prefix, device):
        self.device = device
        self.lengths = np.load(prefix + ".lengths.npy")
        self.starts = np.concatenate([[0], np.cumsum(self.lengths)[:-1]])
        self.columns = {}
        for name in NAMES:
            if os.path.exists(prefix + "." + name + ".npy"):
                self.columns[name] = torch.from_numpy(np.load(prefix + "." + name + ".npy")).to(device)

    def batch(self, chosen):
        lengths = torch.from_numpy(self.lengths[chosen]).to(self.device)
        starts = torch.from_numpy(self.starts[chosen]).to(self.device)
        longest = -(-int(self.lengths[chosen].max()) // 8) * 8
        place = torch.arange(longest, device=self.device)[None]
        mask = place < lengths[:, None]
        index = torch.where(mask, starts[:, None] + place, starts[:, None])
        batch = {name: column[index].long() for name, column in self.columns.items()}
        for name in ("tags", "features", "heads", "relations"):
            if name in batch:
                batch[name] = batch[name].masked_fill(~mask, -1)
        batch["mask"] = mask.float()
        return batch

    def epoch(self, random, size):
        """Every sentence once, batches of about `size` words in a random order."""
        order = np.lexsort((random.random(len(self.lengths)), self.lengths // 4))
        ends = np.cumsum(self.lengths[order]) // size
        groups = np.split(order, np.flatnonzero(np.diff(ends)) + 1)
        random.shuffle(groups)
        for group in groups:
            yield self.batch(group)

    def forever(self, random, size):
        while True:
            yield from self.epoch(random, size)


def headline(batch, generator, share=0.04):
    """Some sentences in capitals or in title case, as headlines are: only shapes change, for words are small anyway."""
    dice = torch.rand(len(batch["shapes"]), 1, generator=generator).to(batch["shapes"].device)
    shapes = batch["shapes"]
    isWord = (shapes == words.LOWER) | (shapes == words.TITLE)
    shapes = torch.where(isWord & (dice < share), torch.full_like(shapes, words.TITLE), shapes)
    shapes = torch.where(isWord & (dice > 1 - share / 2), torch.full_like(shapes, words.CAPITALS), shapes)
    shapes = torch.where(isWord & (dice > share) & (dice < 1.5 * share), torch.full_like(shapes, words.LOWER), shapes)
    return dict(batch, shapes=shapes)
