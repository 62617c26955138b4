import { versionStanding } from '@journeyline/domain/programs/program-version'
import { Timeline } from '@journeyline/ui/page/timeline.tsx'
import { UiLink } from '@journeyline/ui/ui-link.tsx'
import { todayIso } from '@journeyline/ui/words/format'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { compareAddress, versionAddress } from '../addresses.ts'
import { programMessages } from '../messages.ts'
import { type ProgramWithVersions, versionBefore, versionsOf } from '../program-versions.ts'
import classes from '../programs.module.css'
import { VersionStatus } from './version-status.tsx'

/** A program's versions, the latest first: since when each counts, who is on it, and how it differs from the one before. */
export function VersionTimeline({ program }: { program: ProgramWithVersions }) {
  const t = useMessages(programMessages)
  const format = useFormats()
  const versions = versionsOf(program)
  return (
    <Timeline
      label={t('versions')}
      items={versions.map((version) => {
        const before = versionBefore(versions, version)
        const learners = t('learners', { count: version.enrollmentCount })
        return {
          id: version.id,
          at: version.effectiveFrom,
          title: (
            <span className={classes.title}>
              <UiLink className="jl-link" to={versionAddress(program.id, version.id)}>
                {t('version', { number: version.number })}
              </UiLink>
              <VersionStatus standing={versionStanding(version, versions, todayIso())} />
              <span className="jl-dim">{t('fromDay', { day: format.day(version.effectiveFrom) })}</span>
            </span>
          ),
          text: (
            <>
              {t('versionLine', { title: version.title, learners })}
              {before && (
                <UiLink
                  className={`jl-link ${classes.ownLine}`}
                  to={compareAddress(program.id, before.id, version.id)}
                >
                  {t('compareWith', { number: before.number })}
                </UiLink>
              )}
            </>
          ),
        }
      })}
    />
  )
}
