// attack: jobs that make jobs
// expect: TLE MLE
// time: 0.3
function again() {
  Promise.resolve().then(again);
  queueMicrotask(again);
}
again();
