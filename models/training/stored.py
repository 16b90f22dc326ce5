"""Weights as they will be stored, so that training knows the rounding."""
import torch
from torch import nn

STEPS = 63  # from nothing to the largest number of an output: seven bits


def steps(rows):
    """The scale of each row, which holds the weights of an output."""
    scale = rows.abs().amax(1, keepdim=True) / STEPS
    return torch.where(scale == 0, torch.ones_like(scale), scale)


class Stored:
    """While it is entered, the matrices of a module hold rounded numbers.

    The gradient with respect to a rounded weight is taken for that of the weight behind it (the
    straight-through estimator, Bengio, Leonard and Courville 2013): enter it for the forward and
    backward pass, leave it before the optimizer's step.
    """

    def __init__(self, module):
        linear = [m for m in module.modules() if isinstance(m, nn.Linear)]
        # without a bias of its own, a matrix has it as its last column, which is not rounded
        self.rounded = [(m.weight, m.in_features - (m.bias is None)) for m in linear]
        self.kept = []

    @torch.no_grad()
    def __enter__(self):
        for weight, width in self.rounded:
            self.kept.append(weight.detach().clone())
            scale = steps(weight[:, :width])
            weight[:, :width] = (weight[:, :width] / scale).round() * scale

    @torch.no_grad()
    def __exit__(self, *failure):
        for (weight, _), kept in zip(self.rounded, self.kept):
            weight.copy_(kept)
        self.kept = []
