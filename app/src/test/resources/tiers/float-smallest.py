# topic: the shortest text of the smallest numbers, which have hardly any digits
# output: 5e-324 1e-323 1.5e-323 6e-323 1e-322 1.04e-322
# differs: below 1e-322 GraalPy prints a second digit where one would do

print(5e-324, 1e-323, 1.5e-323, 6e-323, 1e-322, 1.04e-322)
