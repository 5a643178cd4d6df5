// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/versionspage.h"

#include "core/async.h"
#include "ui/widgets/rowlist.h"
#include "ui/rules/rulerows.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/sectionheader.h"

#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

VersionsPage::VersionsPage(Desk &desk, const Viewpoint &viewpoint)
    : m_desk(desk), m_viewpoint(viewpoint), m_list(new RowList(u"versionsList"_s, tr("Versions"))),
      m_changes(new RowList(u"versionChanges"_s, tr("What changed in this version"))), m_changesHead(new SectionHeader(tr("What changed in this version"))),
      m_none(new EmptyState(u"verify"_s, {})), m_restore(new QPushButton(tr("Edit from this version")))
{
    const Theme theme = Theme::of(this);
    const auto button = [this](const char *id, QPushButton *one, auto signal) {
        one->setObjectName(QLatin1String(id));
        one->setAutoDefault(false);
        connect(one, &QPushButton::clicked, this, signal);
        return one;
    };
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.space(2));
    row->addWidget(button("importRules", new QPushButton(tr("Import…")), &VersionsPage::importRequested));
    row->addWidget(button("exportRules", new QPushButton(tr("Export…")), &VersionsPage::exportRequested));
    row->addStretch();
    row->addWidget(button("restoreVersion", m_restore, &VersionsPage::restore));
    m_restore->setToolTip(tr("Takes the rules of this version into the editor; they count once they are saved"));
    auto *both = new QSplitter;
    both->setChildrenCollapsible(false);
    both->addWidget(m_list);
    both->addWidget(buildChanges());
    both->setSizes({theme.space(110), theme.space(160)});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(6), theme.space(2), theme.space(6), theme.space(4));
    column->setSpacing(theme.space(3));
    column->addLayout(row);
    column->addWidget(both, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &VersionsPage::choose);
}

QWidget *VersionsPage::buildChanges()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(Theme::of(this).space(3), 0, 0, 0);
    column->addWidget(m_changesHead);
    column->addWidget(m_changes, 1);
    column->addWidget(m_none, 1);
    return side;
}

void VersionsPage::reload()
{
    whenDone(m_desk.lawmaking().versions(), this, [this](const Result<std::vector<LawVersion>> &versions) {
        if (versions)
            show(versions);
        else
            Q_EMIT failed(versions.error().text);
        Q_EMIT loaded();
    });
}

void VersionsPage::show(const Result<std::vector<LawVersion>> &versions)
{
    m_versions.assign(versions->rbegin(), versions->rend());
    QList<RowContent> rows;
    for (const LawVersion &version : m_versions) {
        const bool first = &version == &m_versions.back();
        rows << RowContent{u"verify"_s, Tone::Muted, first ? tr("The rules to begin with") : version.note.isEmpty() ? tr("Without a note") : version.note, QString::number(version.version),
                           version.author.isEmpty() ? tr("Came with the program") : version.author,
                           first ? QString() : m_viewpoint.language.moment(version.validFrom, m_viewpoint.zone, m_viewpoint.now()), Tone::Muted, {}, true};
    }
    m_list->setRows(rows);
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    else
        choose(m_list->currentRow());
}

const LawVersion *VersionsPage::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < static_cast<int>(m_versions.size()) ? &m_versions[static_cast<size_t>(row)] : nullptr;
}

void VersionsPage::choose(int row)
{
    const LawVersion *version = chosen();
    m_restore->setEnabled(version && row > 0);
    QList<RowContent> rows;
    const bool hasOlder = version && row + 1 < static_cast<int>(m_versions.size());
    if (hasOlder) {
        const LawVersion &older = m_versions[static_cast<size_t>(row) + 1];
        const Result<RuleSet> before = parseRules(older.rules.toUtf8()), after = parseRules(version->rules.toUtf8());
        const Calendars calendars = m_desk.lawmaking().calendars();
        if (before && after)
            rows = ruleChangeRows(changesBetween(*before, *after, m_viewpoint.language, calendars), m_viewpoint.language);
        if (older.calendars != version->calendars)
            rows << RowContent{u"calendar"_s, Tone::Accent, tr("Calendars"), {}, tr("The working calendars were changed"), {}, Tone::Muted, {}, true};
    }
    m_none->setSentence(hasOlder ? tr("Nothing differs from the version before.") : tr("This is the first version: there is nothing to compare it with."));
    m_changes->setRows(rows);
    m_changes->setVisible(!rows.isEmpty());
    m_none->setVisible(rows.isEmpty());
}

void VersionsPage::restore()
{
    const LawVersion *version = chosen();
    const Result<RuleSet> rules = version ? parseRules(version->rules.toUtf8()) : fail(Error::Kind::NotFound, {});
    if (rules)
        Q_EMIT restoreRequested(*rules, version->version);
    else if (version)
        Q_EMIT failed(rules.error().text);
}
