import { expect, test } from 'vitest'
import { parseAllowList } from './allow-list.ts'
import { judgeTarget } from './judge-target.ts'

test.each([
  ['https://127.0.0.1/', 'loopback'],
  ['https://127.255.255.254/', 'loopback'],
  ['https://2130706433/', 'loopback'],
  ['https://0x7f000001/', 'loopback'],
  ['https://017700000001/', 'loopback'],
  ['https://0177.0.0.1/', 'loopback'],
  ['https://0x7f.0.0.0x1/', 'loopback'],
  ['https://127.1/', 'loopback'],
  ['https://127.0.1/', 'loopback'],
  ['https://127.0.0.1./', 'loopback'],
  ['https://%31%32%37.0.0.1/', 'loopback'],
  ['https://①②⑦.⓪.⓪.①/', 'loopback'],
  ['https://１２７.０.０.１/', 'loopback'],
  ['https://127。0。0。1/', 'loopback'],
  ['https://127.0.0\u00AD.1/', 'loopback'],
  ['https://127.0.\t0.\n1/', 'loopback'],
  ['  https://127.0.0.1/  ', 'loopback'],
  ['https:127.0.0.1', 'loopback'],
  ['https:\\\\127.0.0.1\\', 'loopback'],
  ['HTTPS://127.0.0.1:8443/#@hooks.example', 'loopback'],
  ['https://0/', 'this-network'],
  ['https://0.0.0.0/', 'this-network'],
  ['https://0x/', 'this-network'],
  ['https://0.1.2.3/', 'this-network'],
  ['https://10.0.0.1/', 'private'],
  ['https://10.1/', 'private'],
  ['https://172.16.0.1/', 'private'],
  ['https://172.31.255.255/', 'private'],
  ['https://192.168.1.1/', 'private'],
  ['https://3232235777/', 'private'],
  ['https://100.64.0.1/', 'shared'],
  ['https://100.127.255.255/', 'shared'],
  ['https://169.254.1.1/', 'link-local'],
  ['https://169.254.169.254/', 'metadata'],
  ['https://2852039166/', 'metadata'],
  ['https://0251.0376.0251.0376/', 'metadata'],
  ['https://100.100.100.200/', 'metadata'],
  ['https://168.63.129.16/', 'metadata'],
  ['https://192.0.0.192/', 'metadata'],
  ['https://192.0.0.8/', 'reserved'],
  ['https://192.0.2.1/', 'documentation'],
  ['https://198.51.100.7/', 'documentation'],
  ['https://203.0.113.7/', 'documentation'],
  ['https://198.18.0.1/', 'benchmark'],
  ['https://192.88.99.1/', 'transition'],
  ['https://224.0.0.1/', 'multicast'],
  ['https://240.0.0.1/', 'reserved'],
  ['https://255.255.255.255/', 'reserved'],
  ['https://[::1]/', 'loopback'],
  ['https://[0:0:0:0:0:0:0:1]/', 'loopback'],
  ['https://[::]/', 'this-network'],
  ['https://[::ffff:127.0.0.1]/', 'loopback'],
  ['https://[::ffff:7f00:1]/', 'loopback'],
  ['https://[0:0:0:0:0:FFFF:A9FE:A9FE]/', 'metadata'],
  ['https://[::127.0.0.1]/', 'transition'],
  ['https://[::ffff:0:127.0.0.1]/', 'transition'],
  ['https://[64:ff9b::127.0.0.1]/', 'loopback'],
  ['https://[64:ff9b::a9fe:a9fe]/', 'metadata'],
  ['https://[64:ff9b:1::a00:1]/', 'transition'],
  ['https://[2002:7f00:1::]/', 'transition'],
  ['https://[2002:c0a8:101::1]/', 'transition'],
  ['https://[2001:0:7f00:1::80ff:fffe]/', 'transition'],
  ['https://[2001:db8::1]/', 'documentation'],
  ['https://[3fff::1]/', 'documentation'],
  ['https://[2001:2::1]/', 'benchmark'],
  ['https://[2001:10::1]/', 'reserved'],
  ['https://[fc00::1]/', 'private'],
  ['https://[fd00:ec2::254]/', 'metadata'],
  ['https://[fd12:3456::1]/', 'private'],
  ['https://[fe80::1]/', 'link-local'],
  ['https://[febf::1]/', 'link-local'],
  ['https://[fec0::1]/', 'private'],
  ['https://[ff02::1]/', 'multicast'],
  ['https://[100::1]/', 'reserved'],
  ['https://[5f00::1]/', 'reserved'],
])('%j is refused as %s', (url, detail) => {
  expect(judgeTarget(url, {})).toEqual({ allowed: false, reason: 'forbidden-address', detail })
})

test.each([
  ['', 'not-a-url'],
  ['hooks.example/in', 'not-a-url'],
  ['https://[fe80::1%25eth0]/', 'not-a-url'],
  ['https://[::1%25lo]/', 'not-a-url'],
  ['https://127.0.0.1%00.hooks.example/', 'not-a-url'],
  ['https://1.2.3.4.5/', 'not-a-url'],
  ['https://256.1.1.1/', 'not-a-url'],
  ['https://hooks.example:99999/', 'not-a-url'],
  [`https://hooks.example/${'a'.repeat(2048)}`, 'not-a-url'],
  ['http://hooks.example/', 'not-https'],
  ['file:///etc/passwd', 'not-https'],
  ['gopher://127.0.0.1:6379/_FLUSHALL', 'not-https'],
  ['data:text/plain,x', 'not-https'],
  ['https://user:password@hooks.example/', 'credentials-in-url'],
  ['https://hooks.example@127.0.0.1/', 'credentials-in-url'],
  ['https://:@127.0.0.1/', 'forbidden-address'],
  ['https://hooks.example:22/', 'forbidden-port'],
  ['https://hooks.example:25/', 'forbidden-port'],
  ['https://hooks.example:6000/', 'forbidden-port'],
])('%j is refused as %s', (url, reason) => {
  expect(judgeTarget(url, {})).toMatchObject({ allowed: false, reason })
})

test.each([
  'https://hooks.example/in?a=b',
  'https://8.8.8.8/',
  'https://172.32.0.1/',
  'https://100.128.0.1/',
  'https://[2606:4700::1111]/',
  'https://[::ffff:8.8.8.8]/',
  'https://[64:ff9b::808:808]/',
  'https://hooks.example:8443/',
])('%j is allowed', (url) => {
  expect(judgeTarget(url, {})).toMatchObject({ allowed: true })
})

test('plain http is for whoever allows it', () => {
  expect(judgeTarget('http://hooks.example/', { allowHttp: true })).toMatchObject({ allowed: true })
  expect(judgeTarget('ftp://hooks.example/', { allowHttp: true })).toMatchObject({ reason: 'not-https' })
})

test('receivers inside are for whoever lists them, in whatever spelling, and no others', () => {
  const allow = parseAllowList(' 10.0.0.0/8, 192.168.7.9,fd12::/16, hooks.internal, *.corp.example, ')
  const judged = (url: string) => judgeTarget(url, { allow })
  for (const url of [
    'https://10.1.2.3/',
    'https://167838211/',
    'https://[::ffff:a01:203]/',
    'https://[fd12::1]/',
  ])
    expect(judged(url)).toMatchObject({ allowed: true })
  expect(judged('https://192.168.7.9/')).toMatchObject({ allowed: true })
  expect(judged('https://192.168.7.10/')).toMatchObject({ reason: 'forbidden-address' })
  expect(judged('https://127.0.0.1/')).toMatchObject({ reason: 'forbidden-address' })
  for (const url of ['https://hooks.internal/', 'https://HOOKS.internal./', 'https://a.b.corp.example/'])
    expect(judged(url)).toMatchObject({ allowed: true, isTrusted: true })
  for (const url of ['https://x.hooks.internal/', 'https://corp.example/', 'https://hooks.internal.example/'])
    expect(judged(url)).toMatchObject({ allowed: true, isTrusted: false })
})

test('all of IPv6 on the list lets no IPv4 address through', () => {
  expect(judgeTarget('https://10.0.0.1/', { allow: parseAllowList('::/0') })).toMatchObject({
    allowed: false,
  })
})

test.each([
  '10.0.0.0/33',
  '10.0.0.0/x',
  '::/129',
  'https://hooks.internal',
  'a b',
  '*.',
  'hooks:8080',
  '10.0.0',
])('a list with %j says what is wrong with it', (entry) => {
  expect(() => parseAllowList(`127.0.0.1,${entry}`)).toThrow(entry)
})
