import { FakeProvider, type ProviderAnswer, type ProviderCall } from './provider.ts';

/** Says everything in capitals, the way LibreTranslate does. */
export const inCapitals = ({ json }: ProviderCall): ProviderAnswer => ({
  json: {
    translatedText: String(json()['q']).toUpperCase(),
    detectedLanguage: { language: 'de', confidence: 90 },
  },
});

/** A translation service that remembers what it was asked. */
export class FakeTranslation extends FakeProvider {
  behave: (call: ProviderCall) => ProviderAnswer = inCapitals;

  constructor() {
    super(call => this.behave(call));
  }

  /** What it was asked to translate, in order. */
  get texts(): string[] {
    return this.calls.map(call => String(call.json()['q']));
  }
}
