// attack: recursion without end
// expect: RTE MLE TLE
function deeper(n) {
  return 1 + deeper(n + 1);
}
console.log(deeper(0));
