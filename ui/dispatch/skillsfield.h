// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/dispatch.h"

#include <QWidget>

class FlowLayout;
class QLineEdit;

/// Skills with their levels as chips, and a line that adds one: "cooling:3".
class SkillsField : public QWidget
{
    Q_OBJECT
public:
    SkillsField(const QString &id, const QString &name, QWidget *parent = nullptr);

    std::vector<Skill> skills() const { return m_skills; }
    /// Shows these, without a signal.
    void setSkills(const std::vector<Skill> &skills);
    /// What is offered while one is typed.
    void setKnown(const QStringList &names);
    QLineEdit *line() const { return m_line; }
    /// Takes what stands in the line.
    void add();

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void remove(const QString &name);

    std::vector<Skill> m_skills;
    QWidget *m_chips;
    QLineEdit *m_line;
    QLineEdit *m_kept; ///< hidden: what a form compares to know whether something changed
};
