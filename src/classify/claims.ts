import type { Claim, ClaimValue } from '../model/claim.ts';
import type { CompiledRule, CompiledYield } from '../rules/compile.ts';
import type { Subject } from '../rules/rule.ts';

/** The claims that a rule makes of a block. */
export function claimsOf({ rule, yields }: CompiledRule, subject: Subject): readonly Claim[] {
  return yields.flatMap((one) =>
    readings(one, subject).map(
      (value): Claim => ({
        field: one.field,
        value,
        from: 'text',
        key: rule.id,
        span: subject.block.span,
        block: subject.block.id,
      }),
    ),
  );
}

function readings(one: CompiledYield, subject: Subject): readonly ClaimValue[] {
  const { text } = subject.block;
  if (one.read) return one.read(subject);
  const groups = one.expression ? one.expression.exec(text)?.groups : { value: text };
  if (!groups) return [];
  if (one.field === 'image' || one.field === 'figures') {
    return [{ src: null, alt: null, caption: part(groups.caption), credit: part(groups.credit) }];
  }
  const value = part(groups.value);
  if (value === null) return [];
  return one.field === 'notes' ? [{ kind: one.note ?? 'editor', text: value }] : [value];
}

function part(value: string | undefined): string | null {
  const trimmed = value?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
}
