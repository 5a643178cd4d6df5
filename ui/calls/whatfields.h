// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/calls.h"
#include "ui/viewpoint.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

/// The middle third of the intake card: what is wrong, with the company's own questions.
class WhatFields : public QWidget
{
    Q_OBJECT
public:
    explicit WhatFields(const Viewpoint &viewpoint, QWidget *parent = nullptr);

    void setQuestions(const std::vector<QuestionList> &lists);
    /// In which language is asked.
    void setLanguage(const QString &code);
    void read(CallCard &card) const;
    void read(CallTyped &typed) const;
    /// The skill that whoever goes needs; empty: none is known.
    QString skill() const;
    QLineEdit *title() const { return m_title; }
    /// Shows the line for what was told as the solution, and goes there.
    void askForSolution();
    bool hasSolution() const;

Q_SIGNALS:
    void changed();

private:
    QWidget *buildDanger();
    void showQuestions();
    void sayDanger();
    QString scriptOf(DangerKind danger) const;
    Level forcedPriority() const;
    const QuestionList *list() const;

    Viewpoint m_viewpoint;
    std::vector<QuestionList> m_lists;
    QString m_languageCode;
    QFormLayout *m_form;
    QLineEdit *m_title;
    QComboBox *m_kind;
    QLineEdit *m_since;
    QComboBox *m_impact;
    QComboBox *m_urgency;
    QList<QCheckBox *> m_danger;
    class TextLabel *m_script; ///< what to say first where somebody may be hurt
    QLineEdit *m_code;
    QList<class TextLabel *> m_asked;
    QList<QLineEdit *> m_answers;
    QPlainTextEdit *m_notes;
    QLineEdit *m_solution;
    QLineEdit *m_teamNotes;
};
