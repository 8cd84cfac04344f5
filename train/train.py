#!/usr/bin/env python3
"""Trains the English network. Every stage reads what the one before it wrote, goes on where it was stopped, and gives
the same weights for the same seed on the same machine. See README.md for the whole course.

usage: train.py prepare  --work DIR --treebanks DIR [--text FILE ...]
       train.py pretrain --work DIR [--steps N]
       train.py teach    --work DIR [--epochs N]
       train.py distil   --work DIR [--steps N] [--students NAME ...]
       train.py export   --work DIR --student NAME --out FILE
"""

import argparse
import glob
import os
import time

import numpy as np
import torch

import batches
import corpus
import export
import losses
import models

SEED = 20220719


def arguments():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("stage", choices=["prepare", "pretrain", "teach", "distil", "export"], nargs="+")
    parser.add_argument("--work", required=True)
    parser.add_argument("--treebanks")
    parser.add_argument("--text", nargs="*", default=[])
    parser.add_argument("--steps", type=int, default=6000)
    parser.add_argument("--epochs", type=int, default=12)
    parser.add_argument("--size", type=int, default=32768, help="words in a batch")
    parser.add_argument("--students", nargs="*", default=["medium"])
    parser.add_argument("--student", default="medium")
    parser.add_argument("--teacher", default="teacher", help="a recipe of models.py")
    parser.add_argument("--minutes", type=float, nargs="*", default=[], help="most minutes of each stage, whatever the steps")
    parser.add_argument("--out")
    return parser.parse_args()


class Course:
    """One stage: model, optimiser, rate, checkpoint."""

    def __init__(self, options, name, nets, steps, rate):
        self.options, self.name, self.nets, self.steps, self.rate = options, name, nets, steps, rate
        self.optimisers = [torch.optim.AdamW(_groups(net), lr=rate, betas=(0.9, 0.98), **_fused(net)) for net in nets]
        self.step, self.start = 0, time.time()
        self.minutes = options.minutes.pop(0) if options.minutes else 1e9
        self.path = os.path.join(options.work, name + ".checkpoint")
        self.shares = {}
        if os.path.exists(self.path):
            state = torch.load(self.path, map_location="cpu")
            for net, optimiser, (weights, moments) in zip(self.nets, self.optimisers, state["nets"]):
                net.load_state_dict(weights)
                optimiser.load_state_dict(moments)
            self.step = state["step"]

    def done(self):
        return self.progress() >= 1

    def progress(self):
        spent = (time.time() - self.start) / 60 / self.minutes
        return max(self.step / self.steps, spent)

    def update(self, number, loss):
        progress = min(1.0, self.progress())
        warm = min(1.0, 0.01 + progress / 0.04)
        for group in self.optimisers[number].param_groups:
            group["lr"] = self.rate * warm * 0.5 * (1 + np.cos(np.pi * progress))
        self.optimisers[number].zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.nets[number].parameters(), 1.0)
        self.optimisers[number].step()
        self.shares[number] = 0.98 * self.shares.get(number, loss.detach()) + 0.02 * loss.detach()

    def advance(self, words_read):
        self.step += 1
        if self.step % 100 == 0:
            spent = time.time() - self.start
            told = " ".join("%.3f" % float(share) for share in self.shares.values())
            print("%s %d/%d  %.0f s  %.0f words/s  loss %s" % (
                self.name, self.step, self.steps, spent, words_read / spent, told), flush=True)
        if self.step % 2500 == 0:
            self.save()

    def save(self):
        state = {"step": self.step, "nets": [
            (net.state_dict(), optimiser.state_dict()) for net, optimiser in zip(self.nets, self.optimisers)]}
        torch.save(state, self.path + ".new")
        os.replace(self.path + ".new", self.path)


def _fused(net):
    return {"fused": True} if next(net.parameters()).is_cuda else {}


def _groups(net):
    flat = [p for n, p in net.named_parameters() if p.dim() < 2 or "table" in n]
    deep = [p for n, p in net.named_parameters() if not (p.dim() < 2 or "table" in n)]
    return [{"params": flat, "weight_decay": 0.0}, {"params": deep, "weight_decay": 0.01}]


def prepare(options, device):
    def found(pattern):
        return sorted(glob.glob(os.path.join(options.treebanks, pattern)))
    corpus.prepare(found("*-train.conllu*"), found("*-dev.conllu*"), options.text, options.work)


def pretrain(options, device):
    """The teacher's encoder learns to guess hidden words."""
    net = models.masked(options.teacher, options.work, device)
    text = batches.Sentences(os.path.join(options.work, "text"), device)
    course = Course(options, "pretrain", [net], options.steps, 8e-4)
    random, generator = np.random.default_rng(SEED + course.step), torch.Generator().manual_seed(SEED + course.step)
    read = 0
    for batch in text.forever(random, options.size):
        if course.done():
            break
        read += int(batch["mask"].sum())
        with models.half(device):
            loss = losses.masked_words(net, batch, generator)
        course.update(0, loss)
        course.advance(read)
    course.save()
    torch.save(net.parser_encoder(), os.path.join(options.work, "encoder.pt"))


def teach(options, device):
    """The teacher learns from the treebanks."""
    net = models.parser(options.teacher, options.work, device)
    pretrained = os.path.join(options.work, "encoder.pt")
    if os.path.exists(pretrained):
        net.encoder.load_state_dict(torch.load(pretrained, map_location=device), strict=False)
    gold = batches.Sentences(os.path.join(options.work, "train"), device)
    size = 4096
    steps = options.epochs * (int(gold.lengths.sum()) // size + 1)
    course = Course(options, "teach", [net], steps, 3e-4)
    random, generator = np.random.default_rng(SEED), torch.Generator().manual_seed(SEED)
    read = 0
    for batch in gold.forever(random, size):
        if course.done():
            break
        read += int(batch["mask"].sum())
        with models.half(device):
            loss = losses.gold(net, batches.headline(batch, generator), losses.hide(batch, generator, 0.1))
        course.update(0, loss)
        course.advance(read)
    torch.save(net.state_dict(), os.path.join(options.work, options.teacher + ".pt"))
    models.report(options.teacher, net, options.work, device)


def distil(options, device):
    """The students learn from the treebanks and from what the teacher makes of unlabelled text."""
    teacher_path = os.path.join(options.work, options.teacher + ".pt")
    teacher = None
    if os.path.exists(teacher_path):
        teacher = models.parser(options.teacher, options.work, device)
        teacher.load_state_dict(torch.load(teacher_path, map_location=device))
        teacher.eval()
    nets = [models.parser(name, options.work, device) for name in options.students]
    gold = batches.Sentences(os.path.join(options.work, "train"), device)
    course = Course(options, "distil-" + "-".join(options.students), nets, options.steps, 2e-3)
    random, generator = np.random.default_rng(SEED + course.step), torch.Generator().manual_seed(SEED + course.step)
    labelled = gold.forever(random, options.size // 4)
    unlabelled = None
    if teacher is not None:
        unlabelled = batches.Sentences(os.path.join(options.work, "text"), device).forever(random, options.size)
    read = 0
    while not course.done():
        batch = batches.headline(next(labelled), generator)
        lessons = [lambda net, batch=batch: losses.gold(net, batch, losses.hide(batch, generator, 0.05))]
        read += int(batch["mask"].sum())
        if teacher is not None:
            lesson = batches.headline(next(unlabelled), generator)
            read += int(lesson["mask"].sum())
            with torch.no_grad(), models.half(device):
                answer = losses.answer(teacher, lesson)
            lessons.append(lambda net, lesson=lesson, answer=answer: losses.like(net, lesson, answer))
        for number, net in enumerate(nets):
            course.update(number, sum(lesson(net) for lesson in lessons))
        course.advance(read)
    for name, net in zip(options.students, nets):
        torch.save(net.state_dict(), os.path.join(options.work, name + ".pt"))
        models.report(name, net, options.work, device)


def export_student(options, device):
    net = models.parser(options.student, options.work, torch.device("cpu"))
    net.load_state_dict(torch.load(os.path.join(options.work, options.student + ".pt"), map_location="cpu"))
    export.write(net, models.RECIPES[options.student], options.work, options.out)


def main():
    options = arguments()
    torch.manual_seed(SEED)
    torch.backends.cuda.matmul.allow_tf32 = True
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    stages = {"prepare": prepare, "pretrain": pretrain, "teach": teach, "distil": distil, "export": export_student}
    for stage in options.stage:
        stages[stage](options, device)


if __name__ == "__main__":
    main()
