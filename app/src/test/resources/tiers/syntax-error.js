// topic: a source that is no JavaScript
// ends: compile-error

function main() {
  console.log('never';
}
main();
