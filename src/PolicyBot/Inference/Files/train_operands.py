#!/usr/bin/env python3
"""Trains the operand reader and writes it as the int8 network that the program runs.

    dotnet run -c Release --project src/PolicyBot.Web -- lessons lessons.jsonl --operands
    python3 src/PolicyBot/Inference/Files/train_operands.py src/PolicyBot/Inference/Files/reader.onnx lessons.jsonl operands.onnx

It starts as the reader, whose heads it replaces: one that tags each token, one that tells the operation of a question. Needs what
train_reader.py needs. A number behind OUTPUT is that of the threads, 1 without; two threads take about half an hour.
"""
import hashlib
import json
import random
import sys

import numpy
import onnx
import torch
from onnx import numpy_helper
from torch import nn
from torch.nn import functional

from train_reader import WIDTH, Network, Reader, batches, inputs, train

OPERATIONS = 14  # AskedOperation
EPOCHS = 4
RATE = 1.5e-4  # five times as much for the heads
BATCH_EXAMPLES = 16  # questions alone are short; more at once would be too few steps for them
OTHER_PASSAGES = 2  # without an operand, the best one and others by chance
SHARE_OF_LOOKUPS = 0.3  # of the questions without a computation, each epoch
WEIGHT_OF_OPERAND = 2
WEIGHT_OF_ANSWER = 0.5  # what "alone the answer" counts beside "operand"
SEED = 3


class OperandReader(Reader):
    def __init__(self):
        super().__init__()
        self.cls_o = nn.Linear(WIDTH, OPERATIONS)

    def forward(self, ids, mask, types):
        x = self.encode(ids, mask, types)
        return self.span(x), self.cls_o(torch.tanh(self.cls_d(x[:, 0])))

    def begin(self, network):
        """The reader's weights, but for the heads."""
        head, self.cls_o = self.cls_o, nn.Linear(WIDTH, 1)
        self.read(network)
        self.cls_o = head
        for layer in (self.span, self.cls_o):
            nn.init.normal_(layer.weight, std=0.02)
            nn.init.zeros_(layer.bias)

    def finish(self, network):
        """The graph with the other heads, and with outputs named after what they say."""
        name, graph = "r.cls_o.weight_Transposed", network.file.graph
        for part, kind in (("_quantized", numpy.int8), ("_scale", numpy.float32), ("_zero_point", numpy.int8)):
            shape = (WIDTH, OPERATIONS) if part == "_quantized" else (OPERATIONS,)
            network.tensors[name + part].CopyFrom(numpy_helper.from_array(numpy.zeros(shape, kind), name + part))
        network.tensors["r.cls_o.bias"].CopyFrom(numpy_helper.from_array(numpy.zeros(OPERATIONS, numpy.float32), "r.cls_o.bias"))
        self.write(network)
        graph.node.remove(next(node for node in graph.node if "answerable" in node.output))
        names = {"start_logits": "operand_logits", "end_logits": "answer_logits", "/cls_o/Gemm_output_0": "operation_logits"}
        for node in graph.node:
            node.output[:] = [names.get(output, output) for output in node.output]
        del graph.value_info[:], graph.output[:]
        for output, shape in (("operand_logits", ("batch", "seq")), ("answer_logits", ("batch", "seq")), ("operation_logits", ("batch", OPERATIONS))):
            graph.output.append(onnx.helper.make_tensor_value_info(output, onnx.TensorProto.FLOAT, shape))
        onnx.checker.check_model(network.file)


def chosen(lesson, dice):
    """A question's examples of one epoch: itself, the passages with its operands, and some without."""
    yield {"ids": lesson["ids"], "secondPart": lesson["secondPart"], "operation": lesson["operation"], "figures": []}
    holds = [passage for passage in lesson["passages"] if any(figure[2] for figure in passage["figures"])]
    others = [passage for passage in lesson["passages"] if not any(figure[2] for figure in passage["figures"])]
    count = OTHER_PASSAGES if lesson["operation"] else 1
    yield from holds[:4] + others[:1] + dice.sample(others[1:], min(len(others[1:]), count - 1))


def loss_of(reader, batch):
    with torch.autocast("cpu", dtype=torch.bfloat16):
        tags, operations = reader(*inputs(batch))
    loss = torch.zeros(())
    for row, example in enumerate(batch):
        if "operation" in example:
            loss = loss + functional.cross_entropy(operations[row].float(), torch.tensor(example["operation"]))
        for first, last, *is_tagged in example["figures"]:
            truth = torch.tensor([float(tag) for tag in is_tagged])
            losses = functional.binary_cross_entropy_with_logits(tags[row, first:last + 1].float().mean(0), truth, reduction="none")
            loss = loss + (losses[0] + WEIGHT_OF_ANSWER * losses[1]) * (WEIGHT_OF_OPERAND if is_tagged[0] else 1)
    return loss / len(batch)


def rounds(lessons, dice):
    """The batches of one epoch: every question with a computation, and some of the others."""
    examples = [example for lesson in lessons if lesson["operation"] or dice.random() < SHARE_OF_LOOKUPS for example in chosen(lesson, dice)]
    return batches(examples, dice, BATCH_EXAMPLES)


def main(reader_file, lessons, output, threads="1"):
    torch.set_num_threads(int(threads))
    torch.manual_seed(SEED)
    network = Network(reader_file)
    reader = OperandReader()
    reader.begin(network)
    with open(lessons, encoding="utf-8") as file:
        lessons = [json.loads(line) for line in file]
    dice = random.Random(SEED)
    train(reader, EPOCHS, lambda: rounds(lessons, dice), loss_of, RATE, 5 * RATE)
    reader.finish(network)
    onnx.save(network.file, output)
    with open(output, "rb") as file:
        print(f"{output}: sha256 {hashlib.sha256(file.read()).hexdigest()}")


if __name__ == "__main__":
    if len(sys.argv) not in (4, 5):
        sys.exit(__doc__)
    main(*sys.argv[1:])
