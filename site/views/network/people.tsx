/** Who makes up a network: its lead and territory, its members with what each does, its staff and its training. */
import type { Member, Network } from '#content/model/network.ts';
import type { ViewContext } from '../context.ts';
import { Localized } from '../localized.tsx';
import { OrganizationName, Part } from './part.tsx';

type Props = { network: Network; context: ViewContext };

const MemberLine = ({ member, context }: { member: Member; context: ViewContext }) => (
  <li>
    {member.name ? (
      <Localized words={member.name} lang={context.lang} />
    ) : (
      member.organization && <OrganizationName id={member.organization} context={context} />
    )}
    <span class="meta">
      {' '}
      (<Localized words={member.role} lang={context.lang} />)
    </span>
  </li>
);

const Territory = ({ network, context: { t, directory, lang } }: Props) => {
  const area = network.area === undefined ? undefined : directory.areas.get(network.area);
  const words = network.areaText ?? area?.name;
  return words ? (
    <p>
      {t('network.areaTitle')}: <Localized words={words} lang={lang} />
    </p>
  ) : null;
};

export const People = ({ network, context }: Props) => {
  const { t, lang } = context;
  return (
    <>
      <Part id="membri" title={t('network.membersTitle')}>
        {network.lead && (
          <p>
            {t('network.lead_')}: <OrganizationName id={network.lead} context={context} />
          </p>
        )}
        <Territory network={network} context={context} />
        {network.memberStatus === 'partial' && <p class="silent">{t('network.membersPartial')}</p>}
        <ul class="members">
          {network.members.map((member) => (
            <MemberLine
              key={`${member.organization ?? ''}${member.name?.it ?? ''}${member.role.it}`}
              member={member}
              context={context}
            />
          ))}
        </ul>
      </Part>
      <Part id="persone" title={t('network.staffTitle')} show={network.staff !== undefined}>
        {network.staff && (
          <p>
            {network.staff.count} × <Localized words={network.staff.role} lang={lang} />
          </p>
        )}
      </Part>
      <Part id="formazione" title={t('network.trainingTitle')} show={network.training !== undefined}>
        {network.training && (
          <p>
            <Localized words={network.training} lang={lang} />
          </p>
        )}
      </Part>
    </>
  );
};
