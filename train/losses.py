"""What is asked of the networks."""

import torch
from torch.nn import functional as F


def hide(batch, generator, share):
    """Which words are hidden: about `share` of them."""
    dice = torch.rand(batch["mask"].shape, generator=generator).to(batch["mask"].device)
    return (dice < share) & (batch["mask"] > 0)


def masked_words(net, batch, generator):
    chosen = hide(batch, generator, 0.2)
    seen = hide(batch, generator, 0.1)
    return net(batch["types"], batch["shapes"], batch["mask"], chosen, chosen & ~seen)


def gold(net, batch, hidden):
    out = net(batch["types"], batch["shapes"], batch["mask"], hidden)
    heads = batch["heads"].clamp(min=0)
    relations = net.relation_scores(out, heads)
    return (_cross(out["arcs"], batch["heads"]) + _cross(relations, batch["relations"])
            + 0.5 * _cross(out["tags"], batch["tags"]) + 0.5 * _cross(out["features"], batch["features"]))


def _cross(scores, wanted):
    return F.cross_entropy(scores.flatten(0, 1), wanted.flatten(), ignore_index=-1)


def answer(teacher, batch):
    """The teacher's distributions over heads, relations under its best heads, tags, features."""
    out = teacher(batch["types"], batch["shapes"], batch["mask"])
    heads = out["arcs"].argmax(-1)
    return {"heads": heads, "arcs": out["arcs"].softmax(-1), "tags": out["tags"].softmax(-1),
            "features": out["features"].softmax(-1), "relations": teacher.relation_scores(out, heads).softmax(-1)}


def like(net, batch, wanted):
    out = net(batch["types"], batch["shapes"], batch["mask"])
    relations = net.relation_scores(out, wanted["heads"])
    mask = batch["mask"]
    return (_apart(out["arcs"], wanted["arcs"], mask) + _apart(relations, wanted["relations"], mask)
            + 0.5 * _apart(out["tags"], wanted["tags"], mask) + 0.5 * _apart(out["features"], wanted["features"], mask))


def _apart(scores, wanted, mask):
    cross = -(wanted * scores.log_softmax(-1)).sum(-1)
    return (cross * mask).sum() / mask.sum()
