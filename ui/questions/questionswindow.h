// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/calls.h"
#include "ui/protocols/documenteditor.h"

#include <array>

class QComboBox;
class QLineEdit;

/// What the company asks whoever calls, by kind of assistance, and what is said first where somebody may be hurt.
class QuestionsWindow : public DocumentEditor
{
    Q_OBJECT
public:
    QuestionsWindow(Calls &calls, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    bool isChanged() const override { return m_all != m_stored; }
    const std::vector<QuestionList> &lists() const { return m_all; }

protected:
    void read() override;
    QStringList names() const override;
    void fill(int row) override;
    void take(int row) override;
    void append() override;
    void erase(int row) override { m_all.erase(m_all.begin() + row); }
    Result<void> check() const override { return checkedQuestions(m_all); }
    QFuture<Result<void>> write() override { return m_calls.saveQuestions(m_all, m_stored); }
    QByteArray json() const override { return questionsJson(m_all); }
    Result<void> takeJson(const QByteArray &json) override;
    std::function<void()> kept() override { return [this, all = m_all] { m_all = all; }; }
    QFuture<Result<std::vector<DocumentVersion>>> versions() override { return m_calls.questionVersions(); }

private:
    /// A danger, and what this kind of assistance says to it.
    struct Tick
    {
        QLineEdit *script;
        QComboBox *priority;
    };
    QWidget *buildForm();
    QWidget *buildQuestions();
    QWidget *buildSafety();
    QLineEdit *line(const QString &id, const QString &name, const QString &hint = {});
    std::vector<LocalText> answersIn(const QString &typed, const std::vector<LocalText> &before) const;

    Calls &m_calls;
    std::vector<QuestionList> m_stored; ///< as they were read
    std::vector<QuestionList> m_all; ///< as they are written by now
    QLineEdit *m_name;
    QLineEdit *m_skill;
    std::array<std::pair<QLineEdit *, QLineEdit *>, mostQuestions> m_questions; ///< the question and what is answered
    std::array<Tick, 4> m_safety;
};

/// Opens the window, or brings it to the front.
QuestionsWindow *showQuestions(Calls &calls, const Viewpoint &viewpoint, QWidget *parent);
