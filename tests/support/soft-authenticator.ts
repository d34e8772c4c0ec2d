/** A device with passkeys, in software: signs what it is asked to, as any real one does, or with one thing wrong. */
import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

const text64 = (bytes: Buffer): string => bytes.toString('base64url');

/** As much of CBOR as a key and an attestation of no kind need. */
function cbor(value: number | string | Buffer | Map<number | string, unknown>): Buffer {
  const head = (kind: number, size: number): Buffer => {
    if (size < 24) return Buffer.of((kind << 5) | size);
    return size < 256 ? Buffer.of((kind << 5) | 24, size) : Buffer.of((kind << 5) | 25, size >> 8, size & 255);
  };
  if (typeof value === 'number') return value >= 0 ? head(0, value) : head(1, -1 - value);
  if (typeof value === 'string') return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value]);
  const entries = [...value].flatMap(([key, one]) => [cbor(key), cbor(one as number)]);
  return Buffer.concat([head(5, value.size), ...entries]);
}

interface Faults {
  origin: string;
  rpId: string;
  challenge: string;
  verified: boolean;
  counter: number;
  userHandle: string;
}

export class SoftAuthenticator {
  readonly id = randomBytes(16);
  private readonly key: KeyObject;
  private readonly cose: Buffer;
  counter = 0;
  private user = '';

  constructor(
    private readonly rpId: string,
    private readonly origin: string,
  ) {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
    this.key = privateKey;
    const [left, right] = [Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')];
    this.cose = cbor(
      new Map<number, unknown>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, left],
        [-3, right],
      ]),
    );
  }

  private about(type: string, challenge: string, faults: Partial<Faults>, more: Buffer = Buffer.alloc(0)) {
    const client = Buffer.from(
      JSON.stringify({ type, challenge: faults.challenge ?? challenge, origin: faults.origin ?? this.origin }),
    );
    this.counter += 1;
    const count = Buffer.alloc(4);
    count.writeUInt32BE(faults.counter ?? this.counter);
    const flags = 0x01 | (faults.verified === false ? 0 : 0x04) | (more.length > 0 ? 0x40 : 0);
    const party = createHash('sha256')
      .update(faults.rpId ?? this.rpId)
      .digest();
    return { client, data: Buffer.concat([party, Buffer.of(flags), count, more]) };
  }

  private answer(response: Record<string, string>): string {
    const id = text64(this.id);
    return JSON.stringify({ id, rawId: id, type: 'public-key', clientExtensionResults: {}, response });
  }

  register(options: { challenge: string; user: { id: string } }, faults: Partial<Faults> = {}): string {
    this.user = options.user.id;
    const size = Buffer.alloc(2);
    size.writeUInt16BE(this.id.length);
    const credential = Buffer.concat([Buffer.alloc(16), size, this.id, this.cose]);
    const { client, data } = this.about('webauthn.create', options.challenge, faults, credential);
    const attestation = new Map<string, unknown>([
      ['fmt', 'none'],
      ['attStmt', new Map()],
      ['authData', data],
    ]);
    return this.answer({
      clientDataJSON: text64(client),
      attestationObject: text64(cbor(attestation)),
    });
  }

  assert(options: { challenge: string }, faults: Partial<Faults> = {}): string {
    const { client, data } = this.about('webauthn.get', options.challenge, faults);
    const signed = Buffer.concat([data, createHash('sha256').update(client).digest()]);
    return this.answer({
      clientDataJSON: text64(client),
      authenticatorData: text64(data),
      signature: text64(sign('sha256', signed, this.key)),
      userHandle: faults.userHandle ?? this.user,
    });
  }
}
