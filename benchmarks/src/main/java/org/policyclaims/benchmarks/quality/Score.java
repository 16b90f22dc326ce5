package org.policyclaims.benchmarks.quality;

/**
 * How many were right, of how many found and how many wanted.
 *
 * @param right how many of those found are right
 * @param found how many the system found
 * @param wanted how many the gold has
 */
record Score(int right, int found, int wanted) {

  double precision() {
    return found == 0 ? 0 : (double) right / found;
  }

  double recall() {
    return wanted == 0 ? 0 : (double) right / wanted;
  }

  double f1() {
    return found + wanted == 0 ? 0 : 2.0 * right / (found + wanted);
  }
}
