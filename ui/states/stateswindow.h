// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/aftersales.h"
#include "ui/protocols/documenteditor.h"

class MovesGrid;
class QComboBox;
class QLineEdit;
class QSpinBox;

/// The company's own states over the fixed categories, which of them may follow which, and within how many days something is opened again.
class StatesWindow : public DocumentEditor
{
    Q_OBJECT
public:
    StatesWindow(Aftersales &aftersales, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    bool isChanged() const override { return m_table != m_stored || days() != m_storedDays; }
    const StateTable &states() const { return m_table; }
    MovesGrid *moves() const { return m_moves; }
    int days() const;

protected:
    void read() override;
    QStringList names() const override;
    void fill(int row) override;
    void take(int row) override;
    void append() override;
    void erase(int row) override;
    Result<void> check() const override;
    QFuture<Result<void>> write() override;
    QByteArray json() const override;
    Result<void> takeJson(const QByteArray &json) override;
    std::function<void()> kept() override { return [this, table = m_table] { m_table = table; }; }
    QFuture<Result<std::vector<DocumentVersion>>> versions() override { return m_aftersales.stateVersions(); }

private:
    QWidget *buildForm();

    Aftersales &m_aftersales;
    StateTable m_stored; ///< as it was read
    StateTable m_table; ///< as it is written by now
    int m_storedDays = 10;
    QLineEdit *m_name;
    QComboBox *m_category;
    MovesGrid *m_moves;
    QSpinBox *m_days;
};

/// Opens the window, or brings it to the front; `saved` is called after each saving of a window that is opened by it.
StatesWindow *showStates(Aftersales &aftersales, const Viewpoint &viewpoint, QWidget *parent, const std::function<void()> &saved);
