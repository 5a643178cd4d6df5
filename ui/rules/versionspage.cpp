// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/versionspage.h"

#include "core/async.h"
#include "ui/rules/rowlist.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

VersionsPage::VersionsPage(Desk &desk, const Viewpoint &viewpoint)
    : m_desk(desk), m_viewpoint(viewpoint), m_list(new RowList(u"versionsList"_s, tr("Versions"))),
      m_empty(new EmptyState(u"undo"_s, tr("The rules have never been changed.")))
{
    const Theme theme = Theme::of(this);
    const auto button = [this](const char *id, const QString &text, auto signal) {
        auto *button = new QPushButton(text);
        button->setObjectName(QLatin1String(id));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, signal);
        return button;
    };
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.space(2));
    row->addWidget(button("importRules", tr("Import…"), &VersionsPage::importRequested));
    row->addWidget(button("exportRules", tr("Export…"), &VersionsPage::exportRequested));
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(6), theme.space(2), theme.space(6), theme.space(4));
    column->setSpacing(theme.space(3));
    column->addLayout(row);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    m_empty->hide();
}

void VersionsPage::reload()
{
    whenDone(m_desk.lawmaking().versions(), this, [this](const Result<std::vector<LawVersion>> &versions) {
        QList<RowContent> rows;
        if (!versions) {
            m_empty->setSentence(versions.error().text);
        } else {
            for (auto version = versions->rbegin(); version != versions->rend(); ++version) {
                const bool first = version->author.isEmpty();
                rows << RowContent{u"verify"_s, Tone::Muted, version->note.isEmpty() ? tr("Without a note") : version->note, QString::number(version->version),
                                   first ? tr("Came with the program") : version->author,
                                   version->version == 1 ? QString() : m_viewpoint.language.moment(version->validFrom, m_viewpoint.zone), Tone::Muted, {}, true};
            }
        }
        m_list->setRows(rows);
        m_list->setVisible(!rows.isEmpty());
        m_empty->setVisible(rows.isEmpty());
        Q_EMIT loaded();
    });
}
