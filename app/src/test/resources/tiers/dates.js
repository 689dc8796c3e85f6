// topic: dates in UTC, which is also the local time
// input: 2024-02-28
// output: 2024-02-29T00:00:00.000Z 4 1709164800000
// output: 366 2021-01-31 2000-02-29T00:00:00.000Z
// output: NaN Invalid Date true 2024-03-01T00:00:00.000Z
// output: 0 12 1970-01-01T00:00:00.000Z "2024-03-01T12:30:00.000Z"

const day = new Date(require('fs').readFileSync(0, 'utf8').trim());
day.setUTCDate(day.getUTCDate() + 1);
console.log(day.toISOString(), day.getUTCDay(), day.getTime());
console.log((Date.UTC(2025, 0, 1) - Date.UTC(2024, 0, 1)) / 86400000, new Date(Date.UTC(2021, 1, 0)).toISOString().slice(0, 10), new Date(951782400000).toISOString());
console.log(new Date('x').getTime(), String(new Date(NaN)), new Date(0) < new Date(1), new Date(Date.UTC(2024, 1, 30)).toISOString());
const noon = new Date(2024, 2, 1, 12, 30);
console.log(noon.getTimezoneOffset(), noon.getUTCHours(), new Date(0).toISOString(), JSON.stringify(noon));
