"""The networks by name, and how well they do."""

import contextlib
import os

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

import batches
import corpus
import network
import words

# kind, width of the table, width, layers, width of arcs, width of tags, dropout
RECIPES = {
    "teacher": ("attention", 256, 512, 6, 512, 384, 0.15),
    "large": ("recurrent", 128, 320, 3, 128, 128, 0.05),
    "medium": ("recurrent", 128, 256, 3, 128, 96, 0.05),
    "small": ("recurrent", 128, 128, 2, 64, 64, 0.03),
    "convolution": ("convolution", 128, 160, 5, 128, 96, 0.05),
    "tiny-teacher": ("attention", 64, 64, 2, 64, 64, 0.1),
    "tiny": ("recurrent", 32, 32, 1, 32, 32, 0.1),
}
GUESSED = 30_000


def _encoder(recipe, work, device):
    rows = torch.from_numpy(np.load(os.path.join(work, "rows.npy"))).to(device)
    kind, table, width, layers, _, _, dropout = RECIPES[recipe]
    row_count = words.FIRST_WORD + len(corpus.read_list(work, "words")) + words.BUCKETS
    return network.Encoder(kind, rows, row_count, table, width, layers, dropout)


def parser(recipe, work, device):
    _, _, width, _, arcs, tags, dropout = RECIPES[recipe]
    labels = [len(corpus.read_list(work, name)) for name in ("tags", "features", "relations")]
    return network.Parser(_encoder(recipe, work, device), width, labels, arcs, tags, 2 * dropout).to(device)


class Masked(nn.Module):
    """An encoder that guesses the words hidden from it; rare words are not asked for."""

    def __init__(self, encoder, width):
        super().__init__()
        self.encoder, self.norm = encoder, nn.LayerNorm(width)
        self.hidden = nn.Linear(width, width)
        self.guess = nn.Linear(width, GUESSED)

    def forward(self, types, shapes, mask, asked, hidden):
        h = self.encoder(types, shapes, mask, hidden)[asked]
        wanted = types[asked]
        frequent = wanted < GUESSED
        scores = self.guess(self.norm(F.gelu(self.hidden(h[frequent]))))
        return F.cross_entropy(scores.float(), wanted[frequent])

    def parser_encoder(self):
        return self.encoder.state_dict()


def masked(recipe, work, device):
    return Masked(_encoder(recipe, work, device), RECIPES[recipe][2]).to(device)


def half(device):
    return torch.autocast("cuda", torch.bfloat16) if device.type == "cuda" else contextlib.nullcontext()


@torch.no_grad()
def report(name, net, work, device):
    """One line a held-out treebank: universal tags, heads, heads with universal relations; no tree is enforced."""
    net.eval()
    relations = corpus.read_list(work, "relations")
    universal = torch.tensor([sorted({r.split(":")[0] for r in relations}).index(r.split(":")[0]) for r in relations])
    tags = corpus.read_list(work, "tags")
    coarse = torch.tensor([sorted({t.split(" ")[0] for t in tags}).index(t.split(" ")[0]) for t in tags])
    universal, coarse = universal.to(device), coarse.to(device)
    for number in (0, 1):
        path = os.path.join(work, "dev%d" % number)
        if not os.path.exists(path + ".lengths.npy"):
            continue
        sums = np.zeros(5)
        for batch in batches.Sentences(path, device).epoch(np.random.default_rng(1), 8192):
            with half(device):
                out = net(batch["types"], batch["shapes"], batch["mask"])
                heads = out["arcs"].argmax(-1)
                found = net.relation_scores(out, heads).argmax(-1)
            mask = batch["mask"] > 0
            attached = (heads == batch["heads"]) & mask
            named = (batch["relations"] >= 0) & (universal[found] == universal[batch["relations"].clamp(min=0)])
            tag = out["tags"].argmax(-1)
            upos = (batch["tags"] >= 0) & (coarse[tag] == coarse[batch["tags"].clamp(min=0)]) & mask
            feats = (out["features"].argmax(-1) == batch["features"]) & mask
            sums += [int(x.sum()) for x in (mask, upos, feats, attached, attached & named)]
        print("%s dev%d: UPOS %.4f  features %.4f  UAS %.4f  LAS %.4f" % ((name, number) + tuple(sums[1:] / sums[0])),
              flush=True)
