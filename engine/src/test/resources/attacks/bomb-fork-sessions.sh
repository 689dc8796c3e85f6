# attack: the classic one, in a shell
# expect: TLE RTE MLE SV
# lane: waiting

bomb() { bomb | bomb & bomb; }
bomb
