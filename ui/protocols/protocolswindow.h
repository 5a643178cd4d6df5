// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/people.h"
#include "core/desk/protocols.h"
#include "ui/protocols/documenteditor.h"

#include <array>
#include <map>

class QComboBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

/// The company's protocols: for whom each is, its steps in order, and what each step asks, needs and holds up.
class ProtocolsWindow : public DocumentEditor
{
    Q_OBJECT
public:
    ProtocolsWindow(Protocols &protocols, People &people, const Viewpoint &viewpoint, QWidget *parent = nullptr);

    bool isChanged() const override { return m_all != m_stored; }
    const std::vector<Protocol> &protocols() const { return m_all; }
    QListWidget *steps() const { return m_steps; }

protected:
    void read() override;
    QStringList names() const override;
    void fill(int row) override;
    void take(int row) override;
    void append() override;
    void erase(int row) override { m_all.erase(m_all.begin() + row); }
    Result<void> check() const override;
    QFuture<Result<void>> write() override { return m_protocols.save(m_all, m_stored); }
    QByteArray json() const override { return protocolsToJson(m_all); }
    Result<void> takeJson(const QByteArray &json) override;
    std::function<void()> kept() override { return [this, all = m_all] { m_all = all; }; }
    QFuture<Result<std::vector<DocumentVersion>>> versions() override { return m_protocols.versions(); }

private:
    static constexpr size_t conditions = 3;

    QWidget *buildForm();
    QWidget *buildSteps();
    QWidget *buildStep();
    QLineEdit *line(const QString &id, const QString &name, const QString &hint = {});
    template<typename E>
    QComboBox *choice(const QString &id, const QString &name, const QList<std::pair<E, QString>> &all);
    Protocol *protocol();
    ProtocolStep *step();
    void fillSteps(int row);
    void showStep(int row);
    void takeStep(ProtocolStep &step) const;
    void addStep();
    void dropStep();
    void moveStep(int by);
    QStringList customerNames(const QStringList &ids) const;

    Protocols &m_protocols;
    std::vector<Protocol> m_stored; ///< as they were read
    std::vector<Protocol> m_all; ///< as they are written by now
    std::vector<Customer> m_customers;
    /// What was typed where a protocol names its customers, and the name in it that is none's; by the protocol.
    struct Unknown
    {
        QString typed;
        QString name;
    };
    std::map<QString, Unknown> m_unknown;
    bool m_filling = false; ///< a step is being shown: nothing is typed
    QLineEdit *m_name, *m_for, *m_kinds;
    QListWidget *m_steps;
    QPushButton *m_drop, *m_up, *m_down;
    QWidget *m_step;
    QLineEdit *m_title, *m_role;
    QPlainTextEdit *m_ask;
    QComboBox *m_evidence, *m_blocks;
    QSpinBox *m_minutes;
    std::array<std::pair<QComboBox *, QComboBox *>, conditions> m_when; ///< an earlier step, and how it ended
};

/// Opens the window, or brings it to the front.
ProtocolsWindow *showProtocols(Protocols &protocols, People &people, const Viewpoint &viewpoint, QWidget *parent);
