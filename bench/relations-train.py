"""Learns a model of relations from the lines of relation-signs.ts and writes it where the program reads it.

    pip install scikit-learn && python bench/relations-train.py ingest/lexicon/relations.bin pairs.tsv…

One logistic regression a relation (liblinear). Pairs that a rule states are learnt from as well; what is measured, calibrated and given
a threshold is what no rule states: six-fold cross-validation by stretch, Platt's sigmoid, and the least probability from which NEED
of the pairs of two annotated names are annotated as related, and never under one half. Annotated relations are not all that hold: by eye
more are right (docs/usage-relations.md).
Signs are numbers, and only those of two stretches or more are kept: no words are.
"""
import collections
import os
import random
import struct
import sys

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

RELATIONS = ["ATTENDED", "VISITED", "ADVOCATES", "WITHIN", "SERVES", "HAS_COMPONENT", "DEFINES", "INVESTS_IN"]
MAGIC, UNIT, FOLDS, LEAST_FOUND = 0x4D4C5232, 2048, 6, 25
C = float(os.environ.get("C", "0.3"))
NEED = float(os.environ.get("NEED", "0.8"))
LIKELY = 0.6
NEVER = 2.0
Pair = collections.namedtuple("Pair", "stretch relation related ends stated located ways name words signs")


def read(files):
    for file in files:
        for line in open(file, encoding="utf8"):
            row = line.rstrip("\n").split("\t")
            if len(row) == 10:
                yield Pair(row[0], *map(int, row[1:6]), row[6], row[7], row[8], np.array(row[9].split(), dtype=np.int64))


def known_signs(pairs):
    seen = {}
    for stretch, signs in ((one.stretch, one.signs) for one in pairs):
        for sign in signs.tolist():
            at = seen.setdefault(sign, stretch)
            if at is not None and at != stretch:
                seen[sign] = None
    return {sign: at for at, sign in enumerate(sorted(sign for sign, at in seen.items() if at is None))}


def matrix(pairs, known):
    columns, ends = [], [0]
    for one in pairs:
        columns.extend(known[sign] for sign in one.signs.tolist() if sign in known)
        ends.append(len(columns))
    return csr_matrix((np.ones(len(columns)), columns, ends), shape=(len(pairs), len(known)))


def fit(pairs):
    """Of a related pair only the mentions with the annotated evidence count, where there are any; many mentions of one pair weigh less."""
    evident = {(one.stretch, one.name) for one in pairs if one.related and one.located == 1}
    pairs = [one for one in pairs if not (one.related and one.located == 0 and (one.stretch, one.name) in evident)]
    times = collections.Counter((one.stretch, one.name, one.related) for one in pairs)
    weight = [(1 if one.related or one.ends == 2 else 0.4) / times[one.stretch, one.name, one.related] ** 0.5 for one in pairs]
    known = known_signs(pairs)
    model = LogisticRegression(C=C, solver="liblinear", max_iter=300, random_state=1)
    model.fit(matrix(pairs, known), [one.related for one in pairs], sample_weight=weight)
    return known, model


def best(pairs, scores):
    """The highest score of each pair of names that no rule states, with whether it is related and how many of its names are annotated."""
    top = {}
    for one, score in zip(pairs, scores):
        key = one.stretch, one.name
        if not one.stated and (key not in top or score > top[key][0]):
            top[key] = score, one.related, one.ends
    return sorted(top.values(), reverse=True)


def sign_of_relation(sign, relation):
    mixed = ((sign ^ (relation * 0x3C6EF35F)) * 0x9E3779B1) & 0xFFFFFFFF
    return mixed - (1 << 32) if mixed >> 31 else mixed


pairs = list(read(sys.argv[2:]))
stretches = sorted({one.stretch for one in pairs})
random.Random(7).shuffle(stretches)
fold = {stretch: at % FOLDS for at, stretch in enumerate(stretches)}
given, weights = [], {}
for relation, title in enumerate(RELATIONS):
    own = [one for one in pairs if one.relation == relation]
    scores = np.zeros(len(own))
    for held in range(FOLDS):
        known, model = fit([one for one in own if fold[one.stretch] != held])
        at = [index for index, one in enumerate(own) if fold[one.stretch] == held]
        scores[at] = model.decision_function(matrix([own[index] for index in at], known))
    top = [(score, related) for score, related, ends in best(own, scores) if ends == 2]
    platt = LogisticRegression(C=1e6).fit([[score] for score, _ in top], [related for _, related in top])
    slope, shift = float(platt.coef_[0][0]), float(platt.intercept_[0])
    sure = [1 / (1 + np.exp(-(slope * score + shift))) for score, _ in top]
    least, found, right = NEVER, 0, 0
    for count, ((_, related), probability) in enumerate(zip(top, sure), 1):
        right += related
        if count >= LEAST_FOUND and right / count >= NEED and probability >= LIKELY:
            least, found = probability, count
    hits = sum(related for _, related in top[:found])
    total = sum(related for _, related in top)
    bands = []
    for low, high in ((0.2, 0.4), (0.4, 0.6), (0.6, 0.8), (0.8, 1.01)):
        band = [related for (_, related), probability in zip(top, sure) if low <= probability < high]
        bands.append(f"{low}: {sum(band)}/{len(band)}")
    print(f"{title:14s} stated {hits} of {total} right, {found} in all, from {least:.2f} | calibration {'  '.join(bands)}")
    given.append((slope, shift, least))
    if least < NEVER:
        known, model = fit(own)
        for sign, at in known.items():
            unit = max(-32768, min(32767, round(float(model.coef_[0][at]) * UNIT)))
            if abs(unit) > 20:
                weights[sign_of_relation(sign, relation)] = unit
        given[-1] = slope, slope * float(model.intercept_[0]) + shift, least
with open(sys.argv[1], "wb") as out:
    order = sorted(weights)
    out.write(struct.pack("<II", MAGIC, len(order)))
    out.write(struct.pack(f"<{3 * len(RELATIONS)}f", *(value for one in given for value in one)))
    out.write(struct.pack(f"<{len(order)}i", *order))
    out.write(struct.pack(f"<{len(order)}h", *(weights[sign] for sign in order)))
print(f"{len(stretches)} stretches, {len(weights)} weights")
