import { Group, Text } from '@mantine/core';

export function Brand({ size = 28, withName = true }: { readonly size?: number; readonly withName?: boolean }) {
  return (
    <Group gap={10} wrap="nowrap">
      <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
        <rect width="32" height="32" rx="8" fill="#0b6b73" />
        <path
          d="M9 13a7 7 0 0 1 14 0v6a4 4 0 0 1-4 4h-3"
          fill="none"
          stroke="#fff"
          strokeWidth="2.4"
          strokeLinecap="round"
        />
        <rect x="7" y="13" width="5" height="8" rx="2.5" fill="#fff" />
        <rect x="20" y="13" width="5" height="8" rx="2.5" fill="#fff" />
        <circle cx="15.5" cy="23" r="2" fill="#fff" />
      </svg>
      {withName ? (
        <Text fw={700} fz={size * 0.68} lh={1} className="desk-brand">
          Centralita
        </Text>
      ) : null}
    </Group>
  );
}
