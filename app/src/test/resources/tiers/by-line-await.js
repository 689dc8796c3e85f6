// topic: reading line by line in an asynchronous loop
// input-bytes: "alpha\nbe ta\n\nlast\n"
// output: 1:5
// output: 2:5
// output: 3:0
// output: 4:4

async function main() {
  let number = 0;
  for await (const line of require('readline').createInterface({input: process.stdin})) {
    console.log(`${++number}:${line.length}`);
  }
}
main();
