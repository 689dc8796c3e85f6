// topic: half of a surrogate pair is printed as a replacement character
// output: � 1 d83c
// output: 🎉 2 true
// output: [ 'a', '\ud83c', 'b' ] "\ud83c"

const half = '🎉'[0];
console.log(half, half.length, half.charCodeAt(0).toString(16));
console.log(half + '🎉'[1], (half + '\udf89').length, half + '\udf89' === '🎉');
console.log(['a', half, 'b'], JSON.stringify(half));
