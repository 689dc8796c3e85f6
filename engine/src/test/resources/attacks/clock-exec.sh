# attack: starts programs one after the other, so that none of them has used much
# expect: TLE SV

while :; do
    /bin/true
done
