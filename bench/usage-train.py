"""Learns a model of usage from the lines of usage-signs.ts and writes it where the program reads it.

    pip install python-crfsuite && python bench/usage-train.py signs.txt ingest/lexicon/usage.bin

The weights are found by L-BFGS with L1 and L2 penalties (crfsuite, N. Okazaki). Signs are numbers: no words are kept.
"""
import re
import struct
import sys
import tempfile

import pycrfsuite

LABELS = 25
UNIT = 2048

trainer = pycrfsuite.Trainer(verbose=False)
places, labels, sentences = [], [], 0
for line in open(sys.argv[1], encoding="ascii"):
    row = line.split()
    if row:
        labels.append(row[0])
        places.append(row[1:])
    elif places:
        trainer.append(places, labels)
        places, labels, sentences = [], [], sentences + 1
trainer.set_params({"c1": float(sys.argv[3]) if len(sys.argv) > 3 else 0.3, "c2": 0.05, "max_iterations": 100, "feature.minfreq": 2})
with tempfile.NamedTemporaryFile() as model:
    trainer.train(model.name)
    tagger = pycrfsuite.Tagger()
    tagger.open(model.name)
    info = tagger.info()
signs = {}
for (sign, label), weight in info.state_features.items():
    unit = max(-32768, min(32767, round(weight * UNIT)))
    if abs(unit) > 20:
        signs.setdefault(int(sign), []).append((int(label), unit))
order = sorted(signs)
pairs = [pair for sign in order for pair in sorted(signs[sign])]
moves = [[0.0] * LABELS for _ in range(LABELS)]
for (a, b), weight in info.transitions.items():
    moves[int(a)][int(b)] = weight
with open(sys.argv[2], "wb") as out:
    out.write(struct.pack("<III", 0x4D4C5531, len(order), len(pairs)))
    out.write(struct.pack(f"<{len(order)}i", *order))
    out.write(bytes(len(signs[sign]) for sign in order))
    out.write(bytes(label for label, _ in pairs))
    out.write(struct.pack(f"<{len(pairs)}h", *(unit for _, unit in pairs)))
    out.write(struct.pack(f"<{LABELS * LABELS}f", *(w for row in moves for w in row)))
print(f"{sentences} sentences, {len(order)} signs, {len(pairs)} weights")
