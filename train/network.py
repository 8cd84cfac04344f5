"""The networks: encoders of three kinds, and the layers that read tags and trees off them."""

import math

import torch
from torch import nn
from torch.nn import functional as F

import words

NEAREST = 24


class Table(nn.Module):
    """Adds up the rows of a word's features."""

    def __init__(self, rows, row_count, width):
        super().__init__()
        self.register_buffer("rows", rows, persistent=False)
        self.table = nn.Embedding(row_count, width, padding_idx=words.NOTHING)
        self.shape = nn.Embedding(words.SHAPES, width)
        nn.init.normal_(self.table.weight, std=0.3 / math.sqrt(words.FEATURES))
        nn.init.normal_(self.shape.weight, std=0.1)
        with torch.no_grad():
            self.table.weight[words.NOTHING] = 0

    def forward(self, types, shapes):
        return self.table(self.rows[types]).sum(-2) + self.shape(shapes)


class Norm(nn.Module):
    """Root mean square normalisation (Zhang and Sennrich 2019)."""

    def __init__(self, width):
        super().__init__()
        self.scale = nn.Parameter(torch.ones(width))

    def forward(self, x):
        return x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + 1e-6) * self.scale


def scan(keep, new):
    """state[t] = keep[t] * state[t - 1] + new[t], in a logarithm of steps."""
    step = 1
    while step < new.shape[1]:
        new = torch.cat([new[:, :step], new[:, step:] + keep[:, step:] * new[:, :-step]], 1)
        keep = torch.cat([keep[:, :step], keep[:, step:] * keep[:, :-step]], 1)
        step *= 2
    return new


def _back_half_turned(x):
    """The half that runs ahead and, behind it in the batch, the half that runs back: one scan for both."""
    ahead, back = x.chunk(2, -1)
    return torch.cat([ahead, back.flip(1)], 0)


class Recurrent(nn.Module):
    """A gated linear recurrence in both directions (after Bradbury and others 2017; Feng and others 2024)."""

    def __init__(self, width, dropout):
        super().__init__()
        self.norm = Norm(width)
        self.near = nn.Parameter(torch.tensor([0.1, 1.0, 0.1]).repeat(width, 1).T.contiguous())
        self.inner = nn.Linear(width, 3 * width)
        self.outer = nn.Linear(width, width, bias=False)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x, mask):
        y = self.norm(x) * mask
        y = F.pad(y, (0, 0, 1, 1))
        y = y[:, :-2] * self.near[0] + y[:, 1:-1] * self.near[1] + y[:, 2:] * self.near[2]
        gate, new, out = self.inner(y).chunk(3, -1)
        gate = torch.sigmoid(gate.float()) * mask
        new = gate * new.float()
        keep = 1 - gate
        state = scan(_back_half_turned(keep), _back_half_turned(new))
        ahead, back = state.chunk(2, 0)
        return x + self.dropout(self.outer(torch.cat([ahead, back.flip(1)], -1) * F.silu(out)))


class Convolution(nn.Module):
    """A gated convolution over three words (Dauphin and others 2017)."""

    def __init__(self, width, dropout):
        super().__init__()
        self.norm = Norm(width)
        self.conv = nn.Conv1d(width, 2 * width, 3, padding=1)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x, mask):
        y = (self.norm(x) * mask).transpose(1, 2)
        value, gate = self.conv(y).transpose(1, 2).chunk(2, -1)
        return x + self.dropout(value * torch.sigmoid(gate))


class Attention(nn.Module):
    """A transformer block, normalised before (Vaswani and others 2017; Xiong and others 2020)."""

    def __init__(self, width, dropout, heads=8):
        super().__init__()
        self.heads = heads
        self.norm1, self.norm2 = nn.LayerNorm(width), nn.LayerNorm(width)
        self.qkv, self.out = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.up, self.down = nn.Linear(width, 4 * width), nn.Linear(4 * width, width)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x, mask):
        batch, length, width = x.shape
        q, k, v = self.qkv(self.norm1(x)).view(batch, length, 3, self.heads, -1).permute(2, 0, 3, 1, 4)
        y = attend(q, k, v, mask.bool().transpose(1, 2)[:, None])
        x = x + self.dropout(self.out(y.transpose(1, 2).reshape(batch, length, width)))
        return x + self.dropout(self.down(F.gelu(self.up(self.norm2(x)))))


def attend(q, k, v, mask):
    if hasattr(F, "scaled_dot_product_attention"):
        return F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
    scores = (q @ k.transpose(-1, -2)) / math.sqrt(q.shape[-1])
    return scores.masked_fill(~mask, -1e4).softmax(-1) @ v


KINDS = {"recurrent": Recurrent, "convolution": Convolution, "attention": Attention}


class Encoder(nn.Module):
    def __init__(self, kind, rows, row_count, table_width, width, layers, dropout):
        super().__init__()
        self.table = Table(rows, row_count, table_width)
        self.widen = nn.Linear(table_width, width, bias=False)
        self.hidden_word = nn.Parameter(0.1 * torch.randn(table_width))
        self.places = nn.Parameter(0.02 * torch.randn(256, width)) if kind == "attention" else None
        self.blocks = nn.ModuleList(KINDS[kind](width, dropout) for _ in range(layers))
        self.norm = Norm(width)
        self.dropout = nn.Dropout(dropout)

    def forward(self, types, shapes, mask, hidden=None):
        x = self.table(types, shapes)
        if hidden is not None:
            x = torch.where(hidden[..., None], self.hidden_word.to(x.dtype), x)
        x = self.widen(self.dropout(x))
        if self.places is not None:
            x = x + self.places[:x.shape[1]]
        mask = mask[..., None].to(x.dtype)
        for block in self.blocks:
            x = block(x, mask)
        return self.norm(x)


class Parser(nn.Module):
    """Tags by one hidden layer, arcs by a biaffine product (Dozat and Manning 2017), relations by a layer of sums."""

    def __init__(self, encoder, width, labels, arc_width, tag_width, dropout):
        super().__init__()
        self.encoder = encoder
        self.tag_hidden = nn.Linear(width, tag_width)
        self.tags, self.features = nn.Linear(tag_width, labels[0]), nn.Linear(tag_width, labels[1])
        self.arc_dependent, self.arc_head = nn.Linear(width, arc_width), nn.Linear(width, arc_width)
        self.arc_product = nn.Linear(arc_width, arc_width)
        self.root = nn.Parameter(0.1 * torch.randn(arc_width))
        self.distance = nn.Parameter(torch.zeros(2 * NEAREST + 1))
        self.relation_dependent = nn.Linear(width, arc_width)
        self.relation_head = nn.Linear(width, arc_width, bias=False)
        self.relation_root = nn.Parameter(0.1 * torch.randn(arc_width))
        self.relations = nn.Linear(arc_width, labels[2])
        self.dropout = nn.Dropout(dropout)

    def forward(self, types, shapes, mask, hidden=None):
        """Scores of heads [sentence, word, place], place 0 the root; and what `relation_scores` needs."""
        h = self.dropout(self.encoder(types, shapes, mask, hidden))
        tag = self.dropout(F.silu(self.tag_hidden(h)))
        dependent = self.arc_product(self.dropout(F.silu(self.arc_dependent(h))))
        head = self.dropout(F.silu(self.arc_head(h)))
        head = torch.cat([self.root.to(head.dtype).expand(len(head), 1, -1), head], 1)
        arcs = (dependent @ head.transpose(1, 2)).float() / math.sqrt(head.shape[-1])
        arcs = arcs + self._distances(arcs)
        closed = torch.cat([torch.ones_like(mask[:, :1]), mask], 1)[:, None] == 0
        arcs = arcs.masked_fill(closed, -1e4)
        inner = self.relation_head(h)
        inner = torch.cat([self.relation_root.to(inner.dtype).expand(len(inner), 1, -1), inner], 1)
        return {"arcs": arcs, "tags": self.tags(tag).float(), "features": self.features(tag).float(),
                "dependent": self.relation_dependent(h), "head": inner}

    def _distances(self, arcs):
        length = arcs.shape[1]
        apart = torch.arange(length + 1, device=arcs.device)[None] - 1 - torch.arange(length, device=arcs.device)[:, None]
        bias = self.distance[apart.clamp(-NEAREST, NEAREST) + NEAREST].clone()
        bias[:, 0] = 0
        diagonal = torch.zeros_like(bias).masked_fill(apart == 0, -1e4)
        diagonal[:, 0] = 0
        return bias + diagonal

    def relation_scores(self, out, heads):
        head = torch.gather(out["head"], 1, heads[..., None].expand(-1, -1, out["head"].shape[-1]))
        return self.relations(self.dropout(F.relu(out["dependent"] + head))).float()
