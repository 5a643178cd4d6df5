// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/settling.h"
#include "ui/viewpoint.h"

#include <QScrollArea>

class ElidedLabel;
class QCheckBox;
class QLineEdit;
class TextLabel;

/// One duty and whether the entry settles it: by the rules, or because a person says so.
class SettlingRow : public QWidget
{
    Q_OBJECT
public:
    explicit SettlingRow(const rules::SettlingLine &line, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    /// The duty again, held against the entry as it is now; `name` is what it is called in the list.
    void show(const rules::SettlingLine &line, const QString &name, const QString &why, const std::optional<SettlingChoice> &choice);
    bool isAbout(const QString &rule, const QString &subject) const;
    bool isTicked() const;
    /// What the person says against the rules; nothing when the rules decide.
    std::optional<SettlingChoice> choice() const;
    bool lacksReason() const;
    /// Puts the hands where the reason is missing, and says so beside it.
    void askForReason();

Q_SIGNALS:
    void changed();

private:
    void toggle(bool ticked);
    /// `judged`: the rules have seen the entry as it is now.
    void dress(bool judged);

    Viewpoint m_viewpoint;
    rules::SettlingLine m_line;
    QString m_name;
    QString m_why;
    std::optional<SettlingChoice::What> m_said;
    QCheckBox *m_tick;
    ElidedLabel *m_note;
    QLineEdit *m_reason;
    TextLabel *m_missing;
};

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
