"""Learns which words are used alike from the lines of words.ts and writes it where the program reads it.

    pip install gensim scikit-learn && python bench/word-classes.py words.txt ingest/lexicon/words.bin

Vectors by skip-gram over two words on each side, classes by k-means over the unit vectors. Words are numbers from the first step on; the
shipped file was learnt from 9 million characters of reports, plans and news.
"""
import struct
import sys

import numpy as np
from gensim.models import Word2Vec
from sklearn.cluster import MiniBatchKMeans

MAGIC, WIDE, NARROW, LEAST = 0x4D4C5731, 128, 1024, 4


class Lines:
    def __iter__(self):
        with open(sys.argv[1], encoding="ascii") as lines:
            for line in lines:
                yield line.split()


model = Word2Vec(
    Lines(), vector_size=64, window=2, sg=1, negative=8, min_count=LEAST, epochs=6, sample=1e-4, seed=1, workers=2
)
vectors = model.wv.vectors / np.linalg.norm(model.wv.vectors, axis=1, keepdims=True)
wide, narrow = (
    MiniBatchKMeans(count, n_init=2, batch_size=4096, random_state=1).fit(vectors).labels_ + 1
    for count in (WIDE, NARROW)
)
order = sorted((int(word), index) for index, word in enumerate(model.wv.index_to_key))
with open(sys.argv[2], "wb") as out:
    out.write(struct.pack("<II", MAGIC, len(order)))
    out.write(np.array([word for word, _ in order], dtype="<i4").tobytes())
    out.write(np.array([narrow[index] for _, index in order], dtype="<u2").tobytes())
    out.write(np.array([wide[index] for _, index in order], dtype="u1").tobytes())
print(f"{len(order)} words")
