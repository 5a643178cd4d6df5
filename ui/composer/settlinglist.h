// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/composer/settlingrow.h"

#include <QScrollArea>

/// Each duty that an entry might settle, before it is saved; what a person changes stays while the entry does.
class SettlingList : public QScrollArea
{
    Q_OBJECT
public:
    explicit SettlingList(const Viewpoint &viewpoint, QWidget *parent = nullptr);

    void show(const std::vector<rules::SettlingLine> &lines, const Entry &entry, const RuleSet &rules);
    /// What the person said before; shown with the next lines.
    void setChoices(const std::vector<SettlingChoice> &choices) { m_choices = choices; }
    const std::vector<SettlingChoice> &choices() const { return m_choices; }
    /// The row of a duty; null when it is not in the list.
    SettlingRow *row(const QString &rule, const QString &subject) const;
    QList<SettlingRow *> rows() const;
    /// The first row that lacks its reason; null when none does.
    SettlingRow *lackingReason() const;
    /// More rows than these scroll.
    void setMost(int rows);

Q_SIGNALS:
    void changed();

private:
    SettlingRow *rowFor(const rules::SettlingLine &line);
    std::optional<SettlingChoice> choiceAbout(const Commitment &commitment) const;
    void collect();
    void fit();

    Viewpoint m_viewpoint;
    std::vector<SettlingChoice> m_choices;
    QList<SettlingRow *> m_rows; ///< in the order in which they stand
    int m_most = 6;
};
