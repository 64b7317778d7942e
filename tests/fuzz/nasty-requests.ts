// What may stand in an address or in the headers, and should not.

export const NASTY_SEGMENTS =
  ` . .. %2e%2e %2E. %2F a%2Fb ..%2f..%2fsecret.txt %5c..%5csecret.txt %00 %ff % %zz %u0041 %ed%a0%80 ;a=b * @ : + %20
%0d%0aset-cookie:%20a=b 1e3 __proto__ constructor toString %3Cscript%3E %E2%80%AE -1 0 traits ${'x'.repeat(3000)}`.split(
    /\s/,
  )

export const NASTY_QUERIES =
  `&&&=== % %ff=%00 a[b]=c project project= = limit=%31 limit=1e1 limit=+5 ? limit=0x10 q=${'a'.repeat(6000)}
property.= trait.__proto__=1 dimension.x=1 project=demo# q=%22 q=a* q=- q=(((( scoreFrom=-1 scoreTo=99999
from=0000-01-01&to=9999-12-31`.split(/\s/)

export const NASTY_HEADERS: readonly (readonly [string, string])[] = [
  ['content-type', 'text/html'],
  ['content-type', 'application/json; charset=utf-16'],
  ['content-type', ';;;'],
  ['content-type', 'multipart/form-data; boundary=x'],
  ['content-encoding', 'gzip'],
  ['accept', 'application/xml'],
  ['accept-language', '\u00ff,,;q=x'],
  ['if-match', '*'],
  ['if-match', '"x", W/"y",,'],
  ['if-none-match', '*'],
  ['if-none-match', 'x'.repeat(2000)],
  ['range', 'bytes=5-1,-0'],
  ['origin', 'null'],
  ['origin', 'https://evil.example'],
  ['origin', '\u00e9'],
  ['sec-fetch-site', 'cross-site'],
  ['x-forwarded-for', "1.2.3.4, 'x'"],
  ['x-forwarded-proto', 'javascript'],
  ['host', '['],
  ['host', 'evil.example:99999'],
  ['host', 'user@evil.example/x'],
  ['host', ''],
  ['cookie', 'innerloop_session=%; innerloop_person=%ff.x; __Secure-innerloop_person=y'],
  ['cookie', '=;;=; a==b; \u00ff'],
  ['cookie', `innerloop_person=${'x'.repeat(4000)}`],
  ['authorization', 'Bearer'],
  ['authorization', 'Bearer a b'],
  ['authorization', `Bearer ${'x'.repeat(4000)}`],
  ['authorization', 'Basic \u00ff'],
  ['authorization', 'Bearer ilk___proto__'],
  ['x-http-method-override', 'DELETE'],
  ['upgrade', 'h2c'],
]
