#!/usr/bin/env python3
"""Fits gradient-boosted trees to a matrix written by train.ts and prints them as flat JSON.

usage: fit.py DIR OUT [--trees N] [--leaves N] [--eta E] [--bag N] [--seed S]
DIR holds x.f32 (rows x columns, float32), y.f32, w.f32 and shape.json {"rows", "columns"}.
Needs xgboost and numpy.
"""
import argparse
import json
from pathlib import Path

import numpy as np
import xgboost as xgb


def flatten(boosters):
    """Trees in preorder: parallel lists, a leaf has feature -1 and its value in `value`. Several ensembles are one of their means."""
    roots, feature, value, right = [], [], [], []

    def put(node):
        at = len(feature)
        if "leaf" in node:
            feature.append(-1)
            value.append(float(f"{node['leaf'] / len(boosters):.4g}"))
            right.append(0)
            return
        feature.append(int(node["split"][1:]))
        value.append(float(f"{node['split_condition']:.6g}"))
        right.append(0)
        by_id = {child["nodeid"]: child for child in node["children"]}
        put(by_id[node["yes"]])
        right[at] = len(feature)
        put(by_id[node["no"]])

    for booster in boosters:
        for tree in booster.get_dump(dump_format="json"):
            roots.append(len(feature))
            put(json.loads(tree))
    config = json.loads(boosters[0].save_config())
    base = str(config["learner"]["learner_model_param"]["base_score"]).strip("[]")
    p = float(base)
    return {"base": float(np.log(p / (1 - p))), "roots": roots, "feature": feature, "value": value, "right": right}


def train(data, args, seed):
    return xgb.train(
        {
            "objective": "binary:logistic", "tree_method": "hist", "grow_policy": "lossguide", "max_leaves": args.leaves, "max_depth": 0,
            "eta": args.eta, "colsample_bynode": 0.25, "subsample": 0.7, "min_child_weight": 8, "lambda": 2, "max_bin": 64,
            "seed": seed, "base_score": 0.5,
            # one thread: the same sums everywhere, and no waiting where other work is done beside
            "nthread": 1,
        },
        data,
        num_boost_round=args.trees,
    )


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("dir", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--trees", type=int, default=300)
    parser.add_argument("--leaves", type=int, default=16)
    parser.add_argument("--eta", type=float, default=0.05)
    parser.add_argument("--bag", type=int, default=1, help="ensembles whose mean is taken")
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    shape = json.loads((args.dir / "shape.json").read_text())
    x = np.fromfile(args.dir / "x.f32", np.float32).reshape(shape["rows"], shape["columns"])
    y = np.fromfile(args.dir / "y.f32", np.float32)
    w = np.fromfile(args.dir / "w.f32", np.float32).astype(np.float64)
    data = xgb.QuantileDMatrix(x, y, weight=w * len(w) / w.sum(), max_bin=64, feature_names=[f"f{i}" for i in range(x.shape[1])])
    boosters = [train(data, args, args.seed + k) for k in range(args.bag)]
    args.out.write_text(json.dumps(flatten(boosters)))


if __name__ == "__main__":
    main()
