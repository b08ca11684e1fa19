const SAMPLE_RATE = 8_000;
const HEADER_BYTES = 44;
const MAX_SECONDS = 600;

/** A valid WAV file of silence: 8 kHz, one channel, 8 bits, as a telephone line gives. */
export function silentWav(seconds: number): Buffer {
  const samples = Math.min(MAX_SECONDS, Math.max(1, seconds)) * SAMPLE_RATE;
  const wav = Buffer.alloc(HEADER_BYTES + samples, 0x80);
  wav.write('RIFF', 0, 'ascii');
  wav.writeUInt32LE(HEADER_BYTES - 8 + samples, 4);
  wav.write('WAVEfmt ', 8, 'ascii');
  wav.writeUInt32LE(16, 16);
  wav.writeUInt16LE(1, 20);
  wav.writeUInt16LE(1, 22);
  wav.writeUInt32LE(SAMPLE_RATE, 24);
  wav.writeUInt32LE(SAMPLE_RATE, 28);
  wav.writeUInt16LE(1, 32);
  wav.writeUInt16LE(8, 34);
  wav.write('data', 36, 'ascii');
  wav.writeUInt32LE(samples, 40);
  return wav;
}
