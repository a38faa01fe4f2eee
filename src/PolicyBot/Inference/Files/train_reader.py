#!/usr/bin/env python3
"""Trains the reader on, and writes it as the int8 network that the program runs.

    dotnet run -c Release --project src/PolicyBot.Web -- lessons lessons.jsonl
    python3 src/PolicyBot/Inference/Files/train_reader.py EARLIER.onnx lessons.jsonl reader.onnx

EARLIER.onnx is the network to go on from; README.md beside this script says which one that was. Only its weights change: the graph and
its word, place and type embeddings stay. Needs numpy, onnx and torch (Debian: python3-numpy, python3-onnx, python3-torch, and
libopenblas0-pthread to be fast). One thread, so that a run can be repeated; about 20 minutes on a quiet core.
"""
import hashlib
import json
import math
import random
import sys

import numpy
import onnx
import torch
from onnx import numpy_helper
from torch import nn
from torch.nn import functional

EPOCHS = 3
RATE = 1e-4  # twice as much for the heads
WARM_UP = 0.06  # the share of the steps in which the rate rises; then it falls linearly
BATCH_TOKENS = 2048
SPAN_LOSS = 0.5  # what the span counts beside "answerable"
FIRST_OTHER_PASSAGE = 0.6  # how often the best wrong passage is taken, and not any of them
SEED = 3
SHARE_OF_TRAINED = 0.5  # of each weight; the rest is the earlier network's, which knows more of texts of other kinds
LAYERS, WIDTH, HEADS, INNER = 6, 384, 12, 1536

DENSE = {
    "query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value",
    "out": "attention.output.dense", "up": "intermediate.dense", "down": "output.dense",
}
NORMS = {"norm_attention": "attention.output.LayerNorm", "norm_output": "output.LayerNorm"}


class Network:
    """The tensors of an ONNX file by name, and which of them a product multiplies by."""

    def __init__(self, path):
        self.file = onnx.load(path)
        self.tensors = {tensor.name: tensor for tensor in self.file.graph.initializer}
        self.products = {node.name: node.input[1].removesuffix("_quantized") for node in self.file.graph.node if node.op_type == "MatMulInteger"}

    def floats(self, name):
        return numpy_helper.to_array(self.tensors[name]).copy()

    def weights(self, name):
        scale, zero, stored = (numpy_helper.to_array(self.tensors[name + end]) for end in ("_scale", "_zero_point", "_quantized"))
        return (stored.astype(numpy.float32) - zero.astype(numpy.float32)) * scale

    def put(self, name, values):
        if self.floats(name).shape != values.shape:
            raise ValueError(f"{name} has shape {self.floats(name).shape}; {values.shape} was given")
        self.tensors[name].CopyFrom(numpy_helper.from_array(values.astype(self.floats(name).dtype), name))

    def put_weights(self, name, values):
        """Symmetric int8, a scale for each output."""
        if self.floats(name + "_zero_point").any():
            raise ValueError(f"{name} has zero points; none were expected")
        scale = numpy.maximum(numpy.abs(values).max(axis=0) / 127, 1e-8).astype(numpy.float32)
        self.put(name + "_scale", scale)
        self.put(name + "_quantized", numpy.clip(numpy.rint(values / scale), -127, 127))

    def product(self, layer, part):
        if part in ("query", "key", "value"):
            return self.products[f"/{part}{f'_{layer}' if layer else ''}/MatMul_quant"]
        number = 3 * layer + ("out", "up", "down").index(part)
        return self.products[f"/dense{f'_{number}' if number else ''}/MatMul_quant"]


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.query, self.key, self.value, self.out = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.up, self.down = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.norm_attention, self.norm_output = nn.LayerNorm(WIDTH, 1e-12), nn.LayerNorm(WIDTH, 1e-12)
        self.drop = nn.Dropout(0.1)

    def forward(self, x, mask):
        batch, tokens, _ = x.shape
        query, key, value = (part(x).view(batch, tokens, HEADS, WIDTH // HEADS).transpose(1, 2) for part in (self.query, self.key, self.value))
        attention = self.drop(functional.softmax(query @ key.transpose(-1, -2) / math.sqrt(WIDTH // HEADS) + mask, -1)) @ value
        x = self.norm_attention(x + self.drop(self.out(attention.transpose(1, 2).reshape(batch, tokens, WIDTH))))
        return self.norm_output(x + self.drop(self.down(functional.gelu(self.up(x)))))


class Reader(nn.Module):
    def __init__(self):
        super().__init__()
        self.words, self.places, self.types = nn.Embedding(30522, WIDTH), nn.Embedding(512, WIDTH), nn.Embedding(2, WIDTH)
        for embedding in (self.words, self.places, self.types):
            embedding.weight.requires_grad_(False)
        self.norm, self.drop = nn.LayerNorm(WIDTH, 1e-12), nn.Dropout(0.1)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.span, self.cls_d, self.cls_o = nn.Linear(WIDTH, 2), nn.Linear(WIDTH, WIDTH), nn.Linear(WIDTH, 1)

    def encode(self, ids, mask, types):
        x = self.drop(self.norm(self.words(ids) + self.places(torch.arange(ids.shape[1]))[None] + self.types(types)))
        mask = (1 - mask.float())[:, None, None, :] * -1e4
        for layer in self.layers:
            x = layer(x, mask)
        return x

    def forward(self, ids, mask, types):
        x = self.encode(ids, mask, types)
        span = self.span(x)
        return span[..., 0], span[..., 1], self.cls_o(torch.tanh(self.cls_d(x[:, 0])))[:, 0]

    def parts(self, network):
        """Every trained module, the names of its weights (a product's, or a norm's) and of its bias."""
        yield self.norm, "r.bert.embeddings.LayerNorm.weight", "r.bert.embeddings.LayerNorm.bias"
        for number, layer in enumerate(self.layers):
            stem = f"r.bert.encoder.layer.{number}."
            for part, name in DENSE.items():
                yield getattr(layer, part), network.product(number, part), stem + name + ".bias"
            for part, name in NORMS.items():
                yield getattr(layer, part), stem + name + ".weight", stem + name + ".bias"
        yield self.span, network.products["/span/MatMul_quant"], "r.span.bias"
        yield self.cls_d, "r.cls_d.weight_Transposed", "r.cls_d.bias"
        yield self.cls_o, "r.cls_o.weight_Transposed", "r.cls_o.bias"

    def read(self, network):
        for embedding, name in ((self.words, "word"), (self.places, "position"), (self.types, "token_type")):
            embedding.weight.data = torch.from_numpy(network.weights(f"r.bert.embeddings.{name}_embeddings.weight"))
        for module, weights, bias in self.parts(network):
            values = network.weights(weights).T if isinstance(module, nn.Linear) else network.floats(weights)
            module.weight.data, module.bias.data = torch.from_numpy(numpy.ascontiguousarray(values)), torch.from_numpy(network.floats(bias))

    def write(self, network):
        for module, weights, bias in self.parts(network):
            values = module.weight.detach().numpy()
            if isinstance(module, nn.Linear):
                network.put_weights(weights, values.T)
            else:
                network.put(weights, values)
            network.put(bias, module.bias.detach().numpy())


def chosen(lesson, dice):
    """A question's examples of one epoch: an answering passage and sentence, the best of the wrong ones, and another wrong sentence."""
    right, wrong = lesson["answeringPassages"], lesson["otherPassages"]
    if right:
        yield dice.choice(right)
    if wrong:
        yield wrong[0] if dice.random() < FIRST_OTHER_PASSAGE else dice.choice(wrong)
    right, wrong = lesson["answeringSentences"], lesson["otherSentences"]
    if right:
        yield dice.choice(right)
    if wrong:
        yield wrong[0]
    if wrong[1:4]:
        yield dice.choice(wrong[1:4])


def batches(examples, dice, most=None):
    """Examples of like length together, at most BATCH_TOKENS with the padding, and no more than most."""
    batch, longest, result = [], 0, []
    for example in sorted(examples, key=lambda example: len(example["ids"]) + dice.uniform(-8, 8)):
        length = len(example["ids"])
        if batch and (len(batch) == most or max(longest, length) * (len(batch) + 1) > BATCH_TOKENS):
            result.append(batch)
            batch, longest = [], 0
        batch.append(example)
        longest = max(longest, length)
    result.append(batch)
    dice.shuffle(result)
    return result


def inputs(batch):
    """The tokens of a batch, which of them are no padding, and their types."""
    tokens = max(len(example["ids"]) for example in batch)
    ids, mask, types = (torch.zeros(len(batch), tokens, dtype=torch.int64) for _ in range(3))
    for row, example in enumerate(batch):
        length = len(example["ids"])
        ids[row, :length], mask[row, :length], types[row, example["secondPart"]:length] = torch.tensor(example["ids"]), 1, 1
    return ids, mask, types


def loss_of(reader, batch):
    ids, mask, types = inputs(batch)
    barred = torch.zeros(ids.shape)
    for row, example in enumerate(batch):
        length = len(example["ids"])
        # "No answer" stands at the first token; question, heading and separator hold none.
        barred[row, 1:example["passageStart"]], barred[row, length - 1:] = -1e4, -1e4
    with torch.cpu.amp.autocast(dtype=torch.bfloat16):
        starts, ends, answerable = reader(ids, mask, types)
    weight = torch.tensor([float(example["weight"]) for example in batch])
    answers = torch.tensor([float(example["answers"]) for example in batch])
    loss = (functional.binary_cross_entropy_with_logits(answerable.float(), answers, reduction="none") * weight).sum()
    starts, ends = (functional.log_softmax(logits.float() + barred, -1) for logits in (starts, ends))
    for row, example in enumerate(batch):
        # An answer in words of its own has no span; it only teaches that there is one.
        spans = example["spans"] if example["answers"] else [[0, 0]]
        if spans:
            first, last = torch.tensor(spans).T
            loss = loss - SPAN_LOSS / 2 * weight[row] * (torch.logsumexp(starts[row, first], 0) + torch.logsumexp(ends[row, last], 0))
    return loss / weight.sum()


def train(reader, epochs, rounds_of, loss_of, rate, rate_of_heads):
    """AdamW over the batches that rounds_of gives for each epoch; the rate rises, then falls linearly."""
    heads = [value for name, value in reader.named_parameters() if name.startswith(("span", "cls"))]
    body = [value for name, value in reader.named_parameters() if not name.startswith(("span", "cls")) and value.requires_grad]
    optimizer = torch.optim.AdamW([{"params": body}, {"params": heads}], lr=rate, weight_decay=0.01)
    step = steps = 0
    reader.train()
    for epoch in range(epochs):
        rounds = rounds_of()
        steps = steps or epochs * len(rounds)
        total = 0
        for batch in rounds:
            factor = min(1, (step + 1) / (WARM_UP * steps)) * max(0.02, 1 - step / steps)
            for group, highest in zip(optimizer.param_groups, (rate, rate_of_heads)):
                group["lr"] = highest * factor
            loss = loss_of(reader, batch)
            loss.backward()
            nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)
            total += loss.item()
            step += 1
        print(f"epoch {epoch + 1} of {epochs}: loss {total / len(rounds):.4f}", flush=True)


def blend(reader, earlier):
    """M. Wortsman and others, Robust fine-tuning of zero-shot models, CVPR 2022."""
    with torch.no_grad():
        for trained, before in zip(reader.parameters(), earlier.parameters()):
            trained.copy_(SHARE_OF_TRAINED * trained + (1 - SHARE_OF_TRAINED) * before)


def main(earlier, lessons, output):
    torch.set_num_threads(1)
    network = Network(earlier)
    reader = Reader()
    reader.read(network)
    with open(lessons, encoding="utf-8") as file:
        lessons = [json.loads(line) for line in file]
    torch.manual_seed(SEED)
    dice = random.Random(SEED)
    train(reader, EPOCHS, lambda: batches([example for lesson in lessons for example in chosen(lesson, dice)], dice), loss_of, RATE, 2 * RATE)
    before = Reader()
    before.read(network)
    blend(reader, before)
    reader.write(network)
    onnx.save(network.file, output)
    with open(output, "rb") as file:
        print(f"{output}: sha256 {hashlib.sha256(file.read()).hexdigest()}")


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
